// Bytes that are read at any place, as zip archives want it: their directory stands at their end.

export interface RandomBytes {
  readonly size: number;
  /** The bytes from `at` on: `length` of them, fewer where they end or cannot be read. Never throws. */
  read(at: number, length: number): Promise<Buffer>;
}

/** Bytes in a file that stays open until it is closed. */
export interface OpenFile extends RandomBytes {
  /** Why bytes could not be read or are not those that were there at first; undefined when all is well. */
  close(): Promise<string | undefined>;
}

/** Bytes that are in memory already, in the pieces in which they came. */
export function heldBytes(chunks: readonly Uint8Array[]): RandomBytes {
  const starts: number[] = [];
  let size = 0;
  for (const chunk of chunks) {
    starts.push(size);
    size += chunk.length;
  }
  return {
    size,
    async read(at, length) {
      const pieces: Uint8Array[] = [];
      const end = Math.min(size, at + length);
      for (let index = chunkAt(starts, at), from = at; from < end; index++) {
        const piece =
          chunks[index]?.subarray(from - (starts[index] ?? 0), end - (starts[index] ?? 0)) ?? new Uint8Array();
        pieces.push(piece);
        from += piece.length;
      }
      const [only] = pieces;
      if (pieces.length !== 1 || only === undefined) return Buffer.concat(pieces);
      return Buffer.from(only.buffer, only.byteOffset, only.length);
    },
  };
}

/** Index of the last chunk that starts at `at` or before. */
function chunkAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
