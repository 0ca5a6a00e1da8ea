// Sorts a million words in a fraction of the time of `sort`: by their beginnings as numbers, then by themselves.

/** Positions of `words` in the order of their UTF-16 units, as `words.sort()` would bring them. */
export function sortedPositions(words: readonly string[]): Uint32Array {
  // 64 bits each: the beginning above, the position below (little endian, as the index is).
  const pairs = new BigUint64Array(words.length);
  const halves = new Uint32Array(pairs.buffer);
  for (const [at, word] of words.entries()) {
    halves[2 * at] = at;
    halves[2 * at + 1] = beginningOf(word);
  }
  pairs.sort();
  const positions = new Uint32Array(words.length);
  for (let at = 0; at < positions.length; at += 1) positions[at] = halves[2 * at] as number;
  for (let from = 0; from < positions.length; ) {
    let end = from + 1;
    while (end < positions.length && halves[2 * end + 1] === halves[2 * from + 1]) end += 1;
    if (end > from + 1) {
      positions.subarray(from, end).sort((a, b) => {
        const [first, second] = [words[a] as string, words[b] as string];
        return first < second ? -1 : first > second ? 1 : a - b;
      });
    }
    from = end;
  }
  return positions;
}

/** The first four units of Latin words in one number; a unit beyond ends it, so that numbers never order wrongly. */
function beginningOf(word: string): number {
  let beginning = 0;
  for (let at = 0; at < 4; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit >= 0xff) return (beginning * 256 + 255) * 256 ** (3 - at);
    // No unit is before every unit.
    beginning = beginning * 256 + (Number.isNaN(unit) ? 0 : unit);
  }
  return beginning;
}
