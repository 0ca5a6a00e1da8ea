// Numbers for the distinct words of all texts: listings say the same words again and again, so what is known of a word is
// found out once and kept under its number.
import { extendHash, hashPower, hashSeed } from "./hash.ts";
import { mixed, readKeys, type WordKeys } from "./word-key.ts";

/** The words met so far, numbered from 0. Two keys stand for a word, see `WordKeys`. */
export class Words {
  readonly texts: string[] = [];
  /** Of each word its hash, see `extendHash`, and the power that a hash before it is multiplied by, see `joinHashes`. */
  hashes: Int32Array = new Int32Array(firstSlots / slotsPerWord);
  powers: Int32Array = new Int32Array(firstSlots / slotsPerWord);
  /** Units of all words together. */
  units = 0;
  /** Of each slot both keys and the number plus one, side by side: one look into memory finds all three. */
  private slots = new Int32Array(fieldsPerSlot * firstSlots);

  /** Number of the word `start`..`end` of `text`, whose keys are `first` and `second`. */
  number(first: number, second: number, text: string, start: number, end: number): number {
    const number = this.numberOf(first, second);
    return number === -1 ? this.add(detached(text.slice(start, end)), first, second) : number;
  }

  /** Number of the word `start`..`end` of `text`, or -1 where it was never met. */
  find(text: string, start: number, end: number): number {
    readKeys(keys, text, start, end);
    return this.numberOf(keys.first, keys.second);
  }

  private numberOf(first: number, second: number): number {
    const { slots } = this;
    let slot = homeOf(first, second, slots.length);
    for (;;) {
      // One branch for both: most words stand where they are looked for first. In a free slot all three are 0.
      const isOther = ((slots[slot] as number) ^ first) | ((slots[slot + 1] as number) ^ second);
      if (isOther === 0 || slots[slot + 2] === 0) return (slots[slot + 2] as number) - 1;
      slot = slot + fieldsPerSlot === slots.length ? 0 : slot + fieldsPerSlot;
    }
  }

  private add(word: string, first: number, second: number): number {
    const number = this.texts.length;
    if (number * slotsPerWord * fieldsPerSlot >= this.slots.length) this.grow();
    this.texts.push(word);
    this.hashes[number] = extendHash(hashSeed, word, 0, word.length);
    this.powers[number] = hashPower(word.length);
    this.units += word.length;
    this.place(first, second, number + 1);
    return number;
  }

  private place(first: number, second: number, number: number): void {
    const { slots } = this;
    let slot = homeOf(first, second, slots.length);
    while (slots[slot + 2] !== 0) slot = slot + fieldsPerSlot === slots.length ? 0 : slot + fieldsPerSlot;
    slots[slot] = first;
    slots[slot + 1] = second;
    slots[slot + 2] = number;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.hashes = doubled(this.hashes);
    this.powers = doubled(this.powers);
    const slotOf = new Int32Array(this.texts.length);
    for (let slot = 0; slot < slots.length; slot += fieldsPerSlot) {
      const number = slots[slot + 2] as number;
      if (number !== 0) slotOf[number - 1] = slot;
    }
    // In the order in which they were met: frequent words come early, and who comes first stands where it is looked for first.
    for (const [number, slot] of slotOf.entries())
      this.place(slots[slot] as number, slots[slot + 1] as number, number + 1);
  }
}

function doubled(values: Int32Array): Int32Array {
  const longer = new Int32Array(values.length * 2);
  longer.set(values);
  return longer;
}

// A power of two, so that a slot never straddles two lines of the processor's cache.
const fieldsPerSlot = 4;
// For each word at the least; `hashes` and `powers` have room for as many words as there may be in the slots.
const slotsPerWord = 2;
const firstSlots = 1 << 12;

function homeOf(first: number, second: number, length: number): number {
  return Math.imul(mixed(first, second), fieldsPerSlot) & (length - 1);
}

const keys: WordKeys = { first: 0, second: 0 };

// Both bound the memory that a file of nothing but new words can take.
const maxWords = 1 << 16;
const maxUnits = 1 << 20;

let words = new Words();

/** The words of now: new ones from time to time, so that they do not grow with the number of texts. */
export function currentWords(): Words {
  if (words.texts.length >= maxWords || words.units >= maxUnits) words = new Words();
  return words;
}

/** Remembers a small number, 0 to 254, for every word. */
export class WordNotes {
  private words: Words | undefined;
  private notes = new Uint8Array(0);
  private readonly find: (word: string) => number;

  constructor(find: (word: string) => number) {
    this.find = find;
  }

  /**
   * By the number of each word met so far what is known of it plus one, and 0 where `of` must be asked: for walks that look
   * at every token.
   */
  table(words: Words): Uint8Array {
    if (this.words !== words) {
      this.words = words;
      this.notes = new Uint8Array(0);
    }
    if (this.notes.length < words.texts.length) {
      const notes = new Uint8Array(Math.max(words.texts.length, this.notes.length * 2, 1024));
      notes.set(this.notes);
      this.notes = notes;
    }
    return this.notes;
  }

  /** What `find` says of the word; it is asked once. */
  of(words: Words, number: number): number {
    const note = this.words === words ? this.notes[number] : undefined;
    if (note !== undefined && note !== 0) return note - 1;
    return this.resolve(words, number);
  }

  private resolve(words: Words, number: number): number {
    const found = this.find(words.texts[number] as string);
    // Asked for anew: finding may have met more words.
    this.table(words)[number] = found + 1;
    return found;
  }
}

/** Notes for every `key`, made when they are first asked for and kept as long as it. */
export function notesBy<Key extends object>(find: (key: Key, word: string) => number): (key: Key) => WordNotes {
  const kept = new WeakMap<Key, WordNotes>();
  return (key) => {
    let notes = kept.get(key);
    if (notes === undefined) {
      notes = new WordNotes((word) => find(key, word));
      kept.set(key, notes);
    }
    return notes;
  };
}

/** The same word by itself: cut out of a text, it keeps that whole text in memory for as long as it is remembered. */
export function detached(word: string): string {
  return word.length < shortestSlice ? word : Buffer.from(word, "utf16le").toString("utf16le");
}

// V8 copies shorter pieces.
const shortestSlice = 13;
