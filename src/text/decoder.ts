// One decoder for every encoding name of the reader: the platform's, and our own where it has none or a wrong one.

/** Decodes whole characters; bytes that are no character become U+FFFD, byte order marks are kept as text. */
export type Decode = (bytes: Uint8Array) => string;

/**
 * The decoder of `encoding`, a name that `parseEncoding` gives. It keeps no state from one call to the next: Node's
 * streaming mode throws on some faults that end in a short piece (measured on 20.20 with GB 18030).
 * @param fatal throw a TypeError at the first byte that is no character, instead of replacing it.
 */
export function decoderOf(encoding: string, fatal = false): Decode {
  switch (encoding) {
    case "windows-1252":
      return decodeWindows1252;
    case "utf-32le":
    case "utf-32be":
      return (bytes) => decodeUtf32(bytes, encoding === "utf-32le");
    default: {
      const decoder = new TextDecoder(encoding, { fatal, ignoreBOM: true });
      return (bytes) => decoder.decode(bytes);
    }
  }
}

// Node decodes `windows-1252` as ISO 8859-1 (measured on 20.20: 0x96 gives U+0096, not an en dash), so the 27 characters
// between 0x80 and 0x9F are put in here. The five bytes without a character stay as they are, as in browsers.
const windows1252High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252High.charAt(control.charCodeAt(0) - 0x80));
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const characters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const codePoint = view.getUint32(at, littleEndian);
    characters.push(isScalar(codePoint) ? String.fromCodePoint(codePoint) : "\ufffd");
  }
  return characters.join("");
}

/** True for what is a character of Unicode: no surrogate, not beyond U+10FFFF. */
export function isScalar(codePoint: number): boolean {
  return codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
}
