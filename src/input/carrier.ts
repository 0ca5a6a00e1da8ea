// Bytes as a string that loses nothing, so that a table can be cut in its own encoding and put together again.
import { decoderOf } from "../text/decoder.ts";
import { type Encode, encoderOf } from "../text/encoder.ts";

/** One unit of the string is one byte, or two in UTF-16; a comma, a quote and a line end are what they are in the text. */
export interface Carrier {
  /** The units of whole pieces; `rest` of an incomplete unit is kept for the next call. */
  read(bytes: Uint8Array): string;
  /** Bytes that were read and make no whole unit. */
  rest(): Uint8Array;
  write(units: string): Uint8Array;
}

export function carrierOf(encoding: string): Carrier {
  const isWide = encoding.startsWith("utf-16");
  const swap = (bytes: Buffer): Buffer => (encoding === "utf-16be" ? Buffer.from(bytes).swap16() : bytes);
  let rest: Uint8Array = new Uint8Array(0);
  if (!isWide) {
    return {
      read: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"),
      rest: () => rest,
      write: (units) => Buffer.from(units, "latin1"),
    };
  }
  return {
    read: (bytes) => {
      const all = Buffer.concat([rest, bytes]);
      const whole = all.length - (all.length % 2);
      rest = all.subarray(whole);
      return swap(all.subarray(0, whole)).toString("utf16le");
    },
    rest: () => rest,
    write: (units) => swap(Buffer.from(units, "utf16le")),
  };
}

/** Between the text of cells and their units in the file. */
export interface CellCodec {
  decode(units: string): string;
  /** Undefined when the encoding has no bytes for a character. */
  encode(text: string): string | undefined;
}

/** Undefined for encodings that nothing is written in. */
export function cellCodecOf(encoding: string, carrier: Carrier): CellCodec | undefined {
  const encode: Encode | undefined = encoderOf(encoding);
  if (encode === undefined) return undefined;
  const decode = decoderOf(encoding);
  const reader = carrierOf(encoding);
  return {
    decode: (units) => decode(carrier.write(units)),
    encode: (text) => {
      const bytes = encode(text);
      return bytes === undefined ? undefined : reader.read(bytes);
    },
  };
}
