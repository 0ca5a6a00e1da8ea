// Lists that grow without an object for each entry.

/** Numbers of 32 bits. */
export class NumberList {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#reserve(1);
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  pushAll(values: Uint32Array): void {
    this.#reserve(values.length);
    this.#values.set(values, this.#length);
    this.#length += values.length;
  }

  at(position: number): number {
    return this.#values[position] as number;
  }

  /** Sets a number of the list, or the next one. */
  set(position: number, value: number): void {
    if (position === this.#length) this.push(value);
    else this.#values[position] = value;
  }

  /** Begins anew. */
  clear(): void {
    this.#length = 0;
  }

  /** The list itself, to its length. */
  values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#values.length) return;
    const grown = new Uint32Array(Math.max(this.#length + more, this.#values.length * 2));
    grown.set(this.#values.subarray(0, this.#length));
    this.#values = grown;
  }
}

/** UTF-8 text, end to end. */
export class ByteList {
  #bytes = Buffer.alloc(64 * 1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** One character of ASCII. */
  pushUnit(unit: number): void {
    this.#reserve(1);
    this.#bytes[this.#length] = unit;
    this.#length += 1;
  }

  push(text: string): void {
    // A unit of UTF-16 takes at most three bytes.
    this.#reserve(text.length * 3);
    const start = this.#length;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit > 0x7f) {
        this.#length = start + this.#bytes.write(text, start, "utf8");
        return;
      }
      this.#bytes[start + at] = unit;
    }
    this.#length = start + text.length;
  }

  /** `text` as JSON writes it. */
  pushJson(text: string): void {
    this.#reserve(text.length + 2);
    const start = this.#length + 1;
    this.#bytes[this.#length] = quote;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      // Nearly every text has nothing that JSON writes otherwise.
      if (unit < 0x20 || unit > 0x7e || unit === quote || unit === backslash) {
        this.push(JSON.stringify(text));
        return;
      }
      this.#bytes[start + at] = unit;
    }
    this.#length = start + text.length;
    this.#bytes[this.#length] = quote;
    this.#length += 1;
  }

  /** A number from 0, in decimal digits. */
  pushNumber(value: number): void {
    this.#reserve(10);
    let digits = 1;
    for (let power = 10; power <= value; power *= 10) digits += 1;
    for (let [at, left] = [this.#length + digits - 1, value]; at >= this.#length; at -= 1) {
      this.#bytes[at] = 0x30 + (left % 10);
      left = Math.floor(left / 10);
    }
    this.#length += digits;
  }

  /** Bytes `start`..`end` of others: few as a rule, so that a loop is done before a copy would have begun. */
  pushFrom(bytes: Uint8Array, start: number, end: number): void {
    this.#reserve(end - start);
    const own = this.#bytes;
    const shift = this.#length - start;
    for (let at = start; at < end; at += 1) own[at + shift] = bytes[at] as number;
    this.#length += end - start;
  }

  /** Leaves the first `length` bytes. */
  cut(length: number): void {
    this.#length = length;
  }

  /** The list itself, to its length. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** The bytes with the room behind them: what is there changes with the list. */
  get room(): Uint8Array {
    return this.#bytes;
  }

  text(start: number, end: number): string {
    return this.#bytes.toString("utf8", start, end);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = Buffer.alloc(Math.max(this.#length + more, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

const quote = 0x22;
const backslash = 0x5c;
