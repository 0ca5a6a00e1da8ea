// Text to bytes in the encoding of a file: the platform only writes UTF-8 and UTF-16.
import { decoderOf } from "./decoder.ts";

/** The bytes of a text, or undefined when the encoding has no bytes for one of its characters. */
export type Encode = (text: string) => Uint8Array | undefined;

/**
 * The encoder of `encoding`, a name that the reader gives (see `decoderOf`).
 * @returns undefined for encodings that nothing is written in: those that depend on what stands before (ISO 2022-JP).
 */
export function encoderOf(encoding: string): Encode | undefined {
  switch (encoding) {
    case "utf-8":
      return (text) => (isWhole(text) ? Buffer.from(text, "utf8") : undefined);
    case "utf-16le":
      return (text) => Buffer.from(text, "utf16le");
    case "utf-16be":
      return (text) => Buffer.from(text, "utf16le").swap16();
    case "utf-32le":
    case "utf-32be":
    case "iso-2022-jp":
    case "replacement":
      return undefined;
    default:
      return tableEncoder(encoding);
  }
}

// Half of a surrogate pair has no bytes in UTF-8.
const half = /\p{Cs}/u;

function isWhole(text: string): boolean {
  return !half.test(text);
}

function tableEncoder(encoding: string): Encode {
  const codes = codesOf(encoding);
  const rest = encoding === "gb18030" ? fourByteCode : () => undefined;
  return (text) => {
    const bytes: number[] = [];
    for (const character of text) {
      const code = codes().get(character) ?? rest(character);
      if (code === undefined) return undefined;
      bytes.push(...code);
    }
    return Uint8Array.from(bytes);
  };
}

const known = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The bytes of each character, read off the decoder when they are first needed. */
function codesOf(encoding: string): () => ReadonlyMap<string, readonly number[]> {
  return () => {
    const codes = known.get(encoding) ?? readCodes(encoding);
    known.set(encoding, codes);
    return codes;
  };
}

// Second codes of characters that have a usual one; the Encoding Standard does not write them either.
const unwritten: Readonly<Record<string, (lead: number) => boolean>> = {
  shift_jis: (lead) => lead === 0xed || lead === 0xee,
  big5: (lead) => lead < 0xa1,
};

function readCodes(encoding: string): Map<string, readonly number[]> {
  const decode = decoderOf(encoding);
  const codes = new Map<string, readonly number[]>();
  const add = (code: readonly number[]): void => {
    const text = decode(Uint8Array.from(code));
    const isOne = text !== "\ufffd" && text.length === ((text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
    if (isOne && !codes.has(text)) codes.set(text, code);
  };
  for (let byte = 0; byte < 0x100; byte++) add([byte]);
  if (!doubleByte.has(encoding)) return codes;
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    if (unwritten[encoding]?.(lead) === true) continue;
    for (let trail = 0x40; trail <= 0xfe; trail++) add([lead, trail]);
  }
  return codes;
}

const doubleByte = new Set(["gbk", "gb18030", "big5", "euc-kr", "euc-jp", "shift_jis"]);

let fourByteCodes: ReadonlyMap<string, readonly number[]> | undefined;

/** GB 18030 has all of Unicode: four bytes for what two do not hold, the planes above the first one in a row. */
function fourByteCode(character: string): readonly number[] | undefined {
  const codePoint = character.codePointAt(0) as number;
  if (codePoint > 0xffff) return fourBytes(189_000 + codePoint - 0x10000);
  fourByteCodes ??= readFourByteCodes();
  return fourByteCodes.get(character);
}

function readFourByteCodes(): Map<string, readonly number[]> {
  const decode = decoderOf("gb18030");
  const codes = new Map<string, readonly number[]>();
  // The last number of the first plane (U+FFFF) is 39,419.
  for (let number = 0; number <= 39_419; number++) {
    const code = fourBytes(number);
    const text = decode(Uint8Array.from(code));
    if (text.length === 1 && text !== "\ufffd") codes.set(text, code);
  }
  return codes;
}

/** A four-byte code by its number: the bytes count in 126, 10, 126 and 10 steps (Encoding Standard, "gb18030"). */
function fourBytes(number: number): readonly number[] {
  const second = Math.floor(number / 1260);
  const third = Math.floor(number / 10);
  return [0x81 + Math.floor(second / 10), 0x30 + (second % 10), 0x81 + (third % 126), 0x30 + (number % 10)];
}
