// One decoder for every encoding name of the reader: the platform's, and our own where it has none or a wrong one.

export interface Decoder {
  /** Decodes the next bytes; a character cut off at their end is kept for the next call. */
  decode(bytes: Uint8Array): string;
  /** What is left at the end of the stream: nothing, or a replacement for a character that was cut off. */
  end(): string;
}

/**
 * A decoder of `encoding` (a name that `parseEncoding` gives). Bytes that are no character become U+FFFD; byte order
 * marks are kept as text.
 * @param fatal throw a TypeError at the first byte that is no character, instead of replacing it.
 */
export function createDecoder(encoding: string, fatal = false): Decoder {
  if (encoding === "windows-1252") return windows1252;
  if (encoding === "utf-32le" || encoding === "utf-32be") return utf32Decoder(encoding === "utf-32le");
  const decoder = new TextDecoder(encoding, { fatal, ignoreBOM: true });
  return { decode: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

// Node decodes `windows-1252` as ISO 8859-1 (measured on 20.20: 0x96 gives U+0096, not an en dash), so the 27 characters
// between 0x80 and 0x9F are put in here. The five bytes without a character stay as they are, as in browsers.
const windows1252High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const windows1252: Decoder = {
  decode(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    return text.replace(/[\u0080-\u009f]/g, (control) => windows1252High.charAt(control.charCodeAt(0) - 0x80));
  },
  end: () => "",
};

function utf32Decoder(littleEndian: boolean): Decoder {
  let rest = new Uint8Array(0);
  return {
    decode(bytes) {
      const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
      const whole = all.length - (all.length % 4);
      const parts: string[] = [];
      for (let at = 0; at < whole; at += 4) parts.push(scalar(view.getUint32(at, littleEndian)));
      rest = all.slice(whole);
      return parts.join("");
    },
    end: () => (rest.length > 0 ? "\ufffd" : ""),
  };
}

function scalar(codePoint: number): string {
  const valid = codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
  return valid ? String.fromCodePoint(codePoint) : "\ufffd";
}
