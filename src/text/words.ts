// Numbers for the distinct words of all texts: listings say the same words again and again, so what is known of a word is
// found out once and kept under its number.
import { hashFactor, hashSeed } from "./hash.ts";

/** The words met so far, numbered from 0. Two hashes stand for a word: a false hit needs 64 equal bits. */
export class Words {
  readonly texts: string[] = [];
  /** Units of all words together. */
  units = 0;
  private slots = new Int32Array(1 << 12);
  private hashes = new Uint32Array(1 << 11);
  private checks = new Uint32Array(1 << 11);

  /** Number of the word `start`..`end` of `text`, whose hashes are `hash` (see `extendHash`) and `check`. */
  number(text: string, start: number, end: number, hash: number, check: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = (this.slots[slot] as number) - 1;
      if (number === -1) return this.add(detached(text.slice(start, end)), hash, check);
      if (this.hashes[number] === hash && this.checks[number] === check) return number;
      slot = (slot + 1) & mask;
    }
  }

  /** Number of the word `start`..`end` of `text`, or -1 where it was never met. */
  find(text: string, start: number, end: number): number {
    let hash = hashSeed;
    let check = checkSeed;
    for (let at = start; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      hash = Math.imul(hash ^ unit, hashFactor);
      check = Math.imul(check ^ unit, checkFactor);
    }
    hash >>>= 0;
    check >>>= 0;
    const mask = this.slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.slots[slot] as number) - 1;
      if (number === -1 || (this.hashes[number] === hash && this.checks[number] === check)) return number;
    }
  }

  private add(word: string, hash: number, check: number): number {
    const number = this.texts.length;
    if (number === this.hashes.length) this.grow();
    this.texts.push(word);
    this.units += word.length;
    this.hashes[number] = hash;
    this.checks[number] = check;
    this.place(number);
    return number;
  }

  private place(number: number): void {
    const hash = this.hashes[number] as number;
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = number + 1;
  }

  private grow(): void {
    const { hashes, checks } = this;
    this.hashes = new Uint32Array(hashes.length * 2);
    this.checks = new Uint32Array(checks.length * 2);
    this.hashes.set(hashes);
    this.checks.set(checks);
    this.slots = new Int32Array(this.slots.length * 2);
    for (let number = 0; number < hashes.length; number += 1) this.place(number);
  }
}

/** Start value of the second hash of a word. */
export const checkSeed = 0x9e3779b9;
/** Factor of the second hash: with the one of the first, equal steps would keep equal differences. */
export const checkFactor = 0x85ebca6b;

// Both bound the memory that a file of nothing but new words can take.
const maxWords = 1 << 17;
const maxUnits = 1 << 22;

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

  /** What `find` says of the word; it is asked once. */
  of(words: Words, number: number): number {
    if (this.words !== words) {
      this.words = words;
      this.notes = new Uint8Array(words.texts.length);
    }
    const note = this.notes[number];
    if (note !== undefined && note !== 0) return note - 1;
    return this.resolve(words, number);
  }

  private resolve(words: Words, number: number): number {
    if (number >= this.notes.length) {
      const notes = new Uint8Array(Math.max(number + 1, this.notes.length * 2, 1024));
      notes.set(this.notes);
      this.notes = notes;
    }
    const found = this.find(words.texts[number] as string);
    this.notes[number] = found + 1;
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

// A word cut out of a text keeps that whole text in memory for as long as the word is remembered.
function detached(word: string): string {
  return word.length < shortestSlice ? word : Buffer.from(word, "utf16le").toString("utf16le");
}

// V8 copies shorter pieces.
const shortestSlice = 13;
