// Numbers different texts as they come, without an object for each: a register has a million names, which no collector
// of garbage should walk through again and again.
import { extendHash, hashSeed, homeSlot } from "../text/hash.ts";
import { NumberList, UnitList } from "./growing.ts";

/** Slots for each text before the table grows. */
const sparsity = 2;

export class TextNumbers {
  readonly #units = new UnitList();
  /** Where each text starts among the units. */
  readonly #starts = new NumberList();
  readonly #hashes = new NumberList();
  /** A number plus one, or 0. */
  #slots = new Uint32Array(1024);

  /** How many different texts have come. */
  get length(): number {
    return this.#starts.length;
  }

  /** Number of `text`, from 0: the next one when it has not come before. */
  numberOf(text: string): number {
    const hash = extendHash(hashSeed, text, 0, text.length) >>> 0;
    let slot = homeSlot(hash, this.#slots.length);
    for (;;) {
      const known = (this.#slots[slot] as number) - 1;
      if (known === -1) break;
      if (this.#hashes.at(known) === hash && this.#is(known, text)) return known;
      slot = slot + 1 === this.#slots.length ? 0 : slot + 1;
    }
    const number = this.length;
    this.#slots[slot] = number + 1;
    this.#starts.push(this.#units.length);
    this.#hashes.push(hash);
    this.#units.push(text);
    if (this.length * sparsity > this.#slots.length) this.#grow();
    return number;
  }

  textOf(number: number): string {
    return this.#units.text(this.#starts.at(number), this.#endOf(number));
  }

  /** UTF-16 unit of a text; -1 behind its end. */
  unitAt(number: number, at: number): number {
    const place = this.#starts.at(number) + at;
    return place < this.#endOf(number) ? this.#units.at(place) : -1;
  }

  #endOf(number: number): number {
    return number + 1 < this.length ? this.#starts.at(number + 1) : this.#units.length;
  }

  #is(number: number, text: string): boolean {
    const start = this.#starts.at(number);
    if (this.#endOf(number) - start !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) if (this.#units.at(start + at) !== text.charCodeAt(at)) return false;
    return true;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 4);
    for (let number = 0; number < this.length; number += 1) {
      let slot = homeSlot(this.#hashes.at(number), slots.length);
      while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}
