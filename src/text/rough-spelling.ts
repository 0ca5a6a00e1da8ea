// One spelling for all that looks or sounds alike, to compare words whatever their distance: "ph" is "f".

/**
 * Rewrites the first `length` of some letters a to z, as bytes, in their place; returns how many there are then. Each of
 * `pairs` in turn is replaced from the left, and no letter stays twice in a row. What is written is never longer than
 * what it stands for, and pairs of which one has several letters come first.
 */
export function roughSpellingBy(
  pairs: readonly (readonly [from: string, to: string])[],
): (letters: Uint8Array, length: number) => number {
  const longer = pairs
    .filter(([from]) => from.length > 1)
    .map(([from, to]) => ({ from: Buffer.from(from), to: Buffer.from(to), wanted: setOf(from), given: setOf(to) }));
  // One letter for one, after another: what comes of each.
  const single = Uint8Array.from({ length: 0x80 }, (_, letter) => {
    let rough = String.fromCharCode(letter);
    for (const [from, to] of pairs) if (from === rough) rough = to;
    return rough.charCodeAt(0);
  });
  return (letters, length) => {
    let set = 0;
    for (let at = 0; at < length; at += 1) set |= 1 << ((letters[at] as number) & 31);
    let left = length;
    for (const { from, to, wanted, given } of longer) {
      // Most words have none of the letters that many of the pairs are about.
      if ((set & wanted) !== wanted) continue;
      left = replaceIn(letters, left, from, to);
      set |= given;
    }
    let end = 0;
    for (let at = 0; at < left; at += 1) {
      const letter = single[letters[at] as number] as number;
      if (end > 0 && letters[end - 1] === letter) continue;
      letters[end] = letter;
      end += 1;
    }
    return end;
  };
}

function replaceIn(letters: Uint8Array, length: number, from: Uint8Array, to: Uint8Array): number {
  let end = 0;
  for (let at = 0; at < length; ) {
    let same = 0;
    while (same < from.length && at + same < length && letters[at + same] === from[same]) same += 1;
    if (same === from.length) {
      for (let one = 0; one < to.length; one += 1) letters[end + one] = to[one] as number;
      end += to.length;
      at += from.length;
    } else {
      letters[end] = letters[at] as number;
      end += 1;
      at += 1;
    }
  }
  return end;
}

/** A bit for every letter of a word. */
function setOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}
