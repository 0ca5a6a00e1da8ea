// The older container of Microsoft Office: an .xls workbook, or a newer one behind a password. Both are refused by name.
import type { Entry } from "./entry.ts";
import { type Reading, refusal } from "./reading.ts";

// The stream that holds an encrypted workbook, as the directory of the container names it.
const encryptedStream = Buffer.from("EncryptedPackage", "utf16le");

/** Says which of the two it is. */
export async function* readOle(bytes: AsyncIterable<Uint8Array>, { account }: Reading): AsyncGenerator<Entry[]> {
  let rest = Buffer.alloc(0);
  let isEncrypted = false;
  for await (const chunk of bytes) {
    const seen = Buffer.concat([rest, chunk]);
    isEncrypted ||= seen.includes(encryptedStream);
    rest = seen.subarray(-encryptedStream.length);
  }
  yield [refusal(account, isEncrypted ? "protected" : "xls")];
}
