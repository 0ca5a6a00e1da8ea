// Lists that grow without an object for each entry.

/** Numbers of 32 bits. */
export class NumberList {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Uint32Array(this.#length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  at(position: number): number {
    return this.#values[position] as number;
  }

  /** Sets a number of the list, or the next one. */
  set(position: number, value: number): void {
    if (position === this.#length) this.push(value);
    else this.#values[position] = value;
  }

  /** The list itself, to its length. */
  values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}

/** UTF-16 text, end to end. */
export class UnitList {
  #units = new Uint16Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(position: number): number {
    return this.#units[position] as number;
  }

  push(text: string): void {
    const end = this.#length + text.length;
    if (end > this.#units.length) {
      const grown = new Uint16Array(Math.max(end, this.#units.length * 2));
      grown.set(this.#units);
      this.#units = grown;
    }
    for (let at = 0; at < text.length; at += 1) this.#units[this.#length + at] = text.charCodeAt(at);
    this.#length = end;
  }

  text(start: number, end: number): string {
    return Buffer.from(this.#units.buffer, start * 2, (end - start) * 2).toString("utf16le");
  }
}

/** UTF-8 text, end to end. */
export class ByteList {
  #bytes = Buffer.alloc(64 * 1024);
  #length = 0;

  get length(): number {
    return this.#length;
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

  /** Bytes `start`..`end` of another list: few, so that a loop is done before a copy would have begun. */
  pushFrom(other: ByteList, start: number, end: number): void {
    this.#reserve(end - start);
    const bytes = other.#bytes;
    for (let at = start; at < end; at += 1) this.#bytes[this.#length + at - start] = bytes[at] as number;
    this.#length += end - start;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = Buffer.alloc(Math.max(this.#length + more, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
