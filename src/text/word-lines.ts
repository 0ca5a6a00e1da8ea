// Words of the letters a to z as bytes, a line each: a large list of them takes no more memory than its letters.

export interface WordLines {
  /** A line feed between two words, none behind the last. */
  readonly text: Uint8Array;
  /** Where each word starts, and one more as if another followed. */
  readonly starts: Uint32Array;
}

/** The `count` words of `text`. */
export function cutLines(text: Uint8Array, count: number): WordLines {
  const starts = new Uint32Array(count + 1);
  let word = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== lineFeed) continue;
    word += 1;
    starts[word] = at + 1;
  }
  if (count > 0) starts[count] = text.length + 1;
  return { text, starts };
}

/** The lines of `words`. */
export function linesOf(words: readonly string[]): WordLines {
  return cutLines(Buffer.from(words.join("\n"), "latin1"), words.length);
}

export function lineAt({ text, starts }: WordLines, position: number): string {
  let word = "";
  const end = (starts[position + 1] as number) - 1;
  for (let at = starts[position] as number; at < end; at += 1) word += String.fromCharCode(text[at] as number);
  return word;
}

const lineFeed = 0x0a;
