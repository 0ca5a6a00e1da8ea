// A zip archive to listings: a workbook is read, anything else in such an archive is named and refused.
import type { Entry } from "./entry.ts";
import { PartFault } from "./part-fault.ts";
import { heldBytes, type RandomBytes } from "./random-bytes.ts";
import { type Reading, refusal } from "./reading.ts";
import type { Source } from "./source.ts";
import { Archive } from "./workbook/archive.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";

/**
 * Reads the listings of an archive, whose directory stands at its end.
 * @param openRandom opens the same bytes once more, to be read part by part; without it they are held in memory.
 */
export async function* readArchive(
  bytes: AsyncIterable<Uint8Array>,
  reading: Reading,
  openRandom: Source["openRandom"],
): AsyncGenerator<readonly Entry[]> {
  const { account, input } = reading;
  account.format = "zip";
  const file = await openRandom?.();
  try {
    const chunks: Uint8Array[] = [];
    // Read to the end in any case: that tells whether it is whole and within its limit.
    for await (const chunk of bytes) if (file === undefined) chunks.push(chunk);
    // An archive that was cut off has no directory; that it was cut off is said already.
    if (input.fault === undefined) yield* readParts(file ?? heldBytes(chunks), reading);
  } finally {
    const fault = await file?.close();
    if (fault !== undefined) input.fault ??= fault;
  }
}

async function* readParts(
  bytes: RandomBytes,
  { options, account, decoding }: Reading,
): AsyncGenerator<readonly Entry[]> {
  let archive: Archive;
  try {
    archive = await Archive.open(bytes, options.limits);
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
