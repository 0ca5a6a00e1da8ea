// Counts the edits between one word and many others, all letters of the word at once.

/** Most letters of a word that is held against others: a bit for each in one number. */
export const longestPattern = 32;

/** A word that is held against others (Myers 1999, in the form of Hyyrö 2003). */
export class LetterPattern {
  /** For each letter, by its last five bits, where it stands in the word. */
  private readonly places = new Int32Array(32);
  private word = "";

  /** Takes `word`, of the letters a to z and no more than `longestPattern` of them, in place of the word before. */
  take(word: string): void {
    for (let at = 0; at < this.word.length; at += 1) this.places[this.word.charCodeAt(at) & 31] = 0;
    this.word = word;
    for (let at = 0; at < word.length; at += 1) {
      const letter = word.charCodeAt(at) & 31;
      this.places[letter] = (this.places[letter] as number) | (1 << at);
    }
  }

  /** Number of single-letter edits to the letters a to z `start`..`end` of `text`. */
  editsTo(text: Uint8Array, start: number, end: number): number {
    const { places, word } = this;
    let edits = word.length;
    if (edits === 0) return end - start;
    const last = 1 << (edits - 1);
    let more = -1;
    let less = 0;
    for (let at = start; at < end; at += 1) {
      const same = places[(text[at] as number) & 31] as number;
      const down = same | less;
      const across = ((((same & more) + more) | 0) ^ more) | same;
      let wider = less | ~(across | more);
      let narrower = more & across;
      if ((wider & last) !== 0) edits += 1;
      if ((narrower & last) !== 0) edits -= 1;
      wider = (wider << 1) | 1;
      narrower <<= 1;
      more = narrower | ~(down | wider);
      less = wider & down;
    }
    return edits;
  }
}
