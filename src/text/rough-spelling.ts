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
    .map(([from, to]) => ({
      from: Buffer.from(from),
      to: Buffer.from(to),
      wanted: twosOf(Buffer.from(from), from.length),
    }));
  // One letter for one, after another: what comes of each.
  const single = Uint8Array.from({ length: 0x80 }, (_, letter) => {
    let rough = String.fromCharCode(letter);
    for (const [from, to] of pairs) if (from === rough) rough = to;
    return rough.charCodeAt(0);
  });
  return (letters, length) => {
    let left = length;
    let twos = twosOf(letters, left);
    for (const { from, to, wanted } of longer) {
      // Most words have none of most pairs.
      if ((twos & wanted) !== wanted) continue;
      const first = indexIn(letters, left, from);
      if (first === -1) continue;
      left = replaceIn(letters, left, from, to, first);
      twos = twosOf(letters, left);
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

function indexIn(letters: Uint8Array, length: number, piece: Uint8Array): number {
  for (let at = 0; at + piece.length <= length; at += 1) if (standsAt(letters, at, piece)) return at;
  return -1;
}

function standsAt(letters: Uint8Array, at: number, piece: Uint8Array): boolean {
  for (let same = 0; same < piece.length; same += 1) if (letters[at + same] !== piece[same]) return false;
  return true;
}

/** `from`, which stands at `first` and nowhere before it, with `to` in its place wherever it stands. */
function replaceIn(letters: Uint8Array, length: number, from: Uint8Array, to: Uint8Array, first: number): number {
  let end = first;
  for (let at = first; at < length; ) {
    if (at + from.length <= length && standsAt(letters, at, from)) {
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

/** One of 32 bits for each two letters that stand side by side. */
function twosOf(letters: Uint8Array, length: number): number {
  let twos = 0;
  for (let at = 1; at < length; at += 1)
    twos |= 1 << (Math.imul(letters[at - 1] as number, 7) + (letters[at] as number));
  return twos;
}
