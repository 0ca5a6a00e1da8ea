// Unicode encodings that show themselves: by a byte order mark, or by where their NUL bytes stand.

export interface ByteOrder {
  readonly encoding: string;
  /** Length of the byte order mark; 0 when the NUL pattern told. */
  readonly length: number;
}

/** The Unicode encoding that `head` shows, or undefined. */
export function byteOrderOf(head: Uint8Array): ByteOrder | undefined {
  // UTF-32 first: its little-endian mark starts with that of UTF-16.
  for (const [mark, encoding] of marks) {
    if (mark.every((byte, at) => head[at] === byte)) return { encoding, length: mark.length };
  }
  return nulPattern(head);
}

const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], "utf-32le"],
  [[0x00, 0x00, 0xfe, 0xff], "utf-32be"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0xef, 0xbb, 0xbf], "utf-8"],
];

// A table in UTF-16 has an ASCII header, digits and separators even when its text is Chinese, so a fifth of its units
// have a zero byte; UTF-32 has one zero byte in every unit and nearly always two.
const minUtf16Share = 0.2;
const minUtf32Share = 0.9;
const sampleBytes = 16 * 1024;

function nulPattern(head: Uint8Array): ByteOrder | undefined {
  const sample = head.subarray(0, Math.min(head.length, sampleBytes) & ~3);
  if (sample.length < 8) return undefined;
  const nuls = [0, 0, 0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) nuls[at & 3] = (nuls[at & 3] ?? 0) + 1;
  const units = sample.length / 4;
  const [a = 0, b = 0, c = 0, d = 0] = nuls.map((count) => count / units);
  if (a === 1 && b === 1 && c === 1 && d === 1) return undefined;
  if (c > minUtf32Share && d > minUtf32Share && a < 0.5) return { encoding: "utf-32le", length: 0 };
  if (a > minUtf32Share && b > minUtf32Share && d < 0.5) return { encoding: "utf-32be", length: 0 };
  const even = (a + c) / 2;
  const odd = (b + d) / 2;
  if (odd > minUtf16Share && even < odd / 10) return { encoding: "utf-16le", length: 0 };
  if (even > minUtf16Share && odd < even / 10) return { encoding: "utf-16be", length: 0 };
  return undefined;
}
