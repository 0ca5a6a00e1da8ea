// In which encoding a table is written again: in its own where that can carry our words, else in UTF-8.
import type { Table } from "../../model/listing.ts";
import { type Encode, encoderOf } from "../../text/encoder.ts";

/** Takes text and writes it as a table's file is encoded. `headings` are the words that it must be able to carry. */
export function byteWriter(
  write: (piece: string | Uint8Array) => void,
  table: Table | undefined,
  headings: readonly string[],
): (text: string) => void {
  const encoding = table?.encoding ?? "utf-8";
  const encode = encoding === "utf-8" ? undefined : encoderOf(encoding);
  if (encode === undefined || headings.some((name) => encode(name) === undefined)) {
    // Excel takes a file for UTF-8 only when it starts with a byte order mark.
    write("\ufeff");
    return write;
  }
  if (encoding.startsWith("utf-16")) write(encode("\ufeff") as Uint8Array);
  return (text) => write(encode(text) ?? byCharacter(text, encode));
}

// Signs of our own sentences that older encodings lack.
const plainer = new Map([
  ["→", "->"],
  ["“", '"'],
  ["”", '"'],
  ["’", "'"],
]);

/** What the encoding cannot carry is written in plain signs, else as an escape such as `\u7897`. */
function byCharacter(text: string, encode: Encode): Uint8Array {
  const escaped = (character: string): string =>
    (plainer.get(character) ?? `\\u${(character.codePointAt(0) as number).toString(16).padStart(4, "0")}`).replace(
      // All cells are quoted.
      '"',
      '""',
    );
  return Buffer.concat([...text].map((character) => encode(character) ?? (encode(escaped(character)) as Uint8Array)));
}
