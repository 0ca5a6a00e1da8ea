// Numbers different texts as they come, without an object for each: a register has a million names, which no collector
// of garbage should walk through again and again.
import { ByteList, NumberList } from "./growing.ts";

/** Slots for each text before the table grows. */
const sparsity = 2;

/** Texts are UTF-8, as ranges of bytes, and come with their hash: any, as long as equal texts have the same. */
export class TextNumbers {
  readonly #texts = new ByteList();
  /** Where each text ends among the bytes. */
  readonly #ends = new NumberList();
  /** Two entries a slot, so that most looks need one line of the processor's cache: a hash, a number plus one or 0. */
  #slots = new Uint32Array(2 * 512);

  /** How many different texts have come. */
  get length(): number {
    return this.#ends.length;
  }

  /** Number of the text in `start`..`end` of `bytes`, from 0: the next one when it has not come before. */
  numberOf(bytes: Uint8Array, start: number, end: number, signedHash: number): number {
    const hash = signedHash >>> 0;
    let slot = this.#home(hash);
    for (;;) {
      const known = (this.#slots[slot + 1] as number) - 1;
      if (known === -1) break;
      if (this.#slots[slot] === hash && this.#is(known, bytes, start, end)) return known;
      slot = slot + 2 === this.#slots.length ? 0 : slot + 2;
    }
    const number = this.length;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = number + 1;
    this.#texts.pushFrom(bytes, start, end);
    this.#ends.push(this.#texts.length);
    if (this.length * sparsity * 2 > this.#slots.length) this.#grow();
    return number;
  }

  /** Bytes of all texts, one behind the other. */
  bytes(): Uint8Array {
    return this.#texts.bytes();
  }

  /** Where text `number` begins among the bytes. */
  startOf(number: number): number {
    return number === 0 ? 0 : this.#ends.at(number - 1);
  }

  /** Where text `number` ends among the bytes. */
  endOf(number: number): number {
    return this.#ends.at(number);
  }

  textOf(number: number): string {
    return this.#texts.text(this.startOf(number), this.endOf(number));
  }

  /** Forgets all texts. */
  clear(): void {
    this.#texts.cut(0);
    this.#ends.clear();
    this.#slots.fill(0);
  }

  #is(number: number, bytes: Uint8Array, from: number, end: number): boolean {
    const start = this.startOf(number);
    const length = end - from;
    if (this.endOf(number) - start !== length) return false;
    const texts = this.#texts.room;
    for (let at = 0; at < length; at += 1) if (texts[start + at] !== bytes[from + at]) return false;
    return true;
  }

  /** First of the two entries of the slot where `hash` stands when nothing else is there. */
  #home(hash: number): number {
    // The high bits depend on all of the hash. The number of slots is a power of two.
    return (Math.imul(hash, spread) >>> (Math.clz32(this.#slots.length) + 2)) * 2;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 4);
    const slots = this.#slots;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      let slot = this.#home(old[at] as number);
      while (slots[slot + 1] !== 0) slot = slot + 2 === slots.length ? 0 : slot + 2;
      slots[slot] = old[at] as number;
      slots[slot + 1] = old[at + 1] as number;
    }
  }
}

/** Knuth's multiplier. */
const spread = 0x9e3779b1;
