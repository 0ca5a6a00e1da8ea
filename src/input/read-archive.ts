// A zip archive to listings: a workbook is read, anything else in such an archive is named and refused.
import type { Entry } from "./entry.ts";
import { PartFault } from "./part-fault.ts";
import { type Reading, refusal } from "./reading.ts";
import { Archive } from "./workbook/archive.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";

/** Reads the listings of an archive. Its directory stands at its end, so that its compressed bytes are held. */
export async function* readArchive(
  bytes: AsyncIterable<Uint8Array>,
  { options, account, decoding, input }: Reading,
): AsyncGenerator<readonly Entry[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  account.format = "zip";
  // An archive that was cut off has no directory; that it was cut off is said already.
  if (input.fault !== undefined) return;
  let archive: Archive;
  try {
    archive = await Archive.open(Buffer.concat(chunks.splice(0)), options.limits);
  } catch (error) {
    if (!(error instanceof PartFault)) throw error;
    yield [{ problems: [{ ...error.toProblem(), file: account.path }] }];
    return;
  }
  const type = packageType(archive.names);
  if (type !== "xlsx") {
    yield [refusal(account, type)];
    return;
  }
  account.format = type;
  decoding.encoding = "utf-8";
  yield* readWorkbook(archive, account, options.limits, decoding, options);
}

/** What an archive is, by the names of its parts. */
function packageType(names: readonly string[]): string {
  if (names.includes("xl/workbook.bin")) return "xlsb";
  if (names.some((name) => name.startsWith("xl/") || /(?:^|\/)worksheets\/[^/]+\.xml$/.test(name))) return "xlsx";
  if (names.includes("mimetype") && names.includes("content.xml")) return "ods";
  return names.some((name) => name.endsWith(".iwa")) ? "numbers" : "zip";
}
