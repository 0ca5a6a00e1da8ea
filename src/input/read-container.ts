// Bytes to listings, by what the bytes are: each kind of container has its own reader, loaded when it is needed.
import { type Container, sniff } from "./container.ts";
import { decodeText } from "./decode.ts";
import type { Entry } from "./entry.ts";
import { bytesIn, upTo } from "./input-bytes.ts";
import { readJsonLines } from "./ndjson.ts";
import { peek } from "./peek.ts";
import { fileProblem, type Reading, refusal } from "./reading.ts";

/**
 * Reads the listings in `bytes`.
 * @param isInside true for what another container holds: containers are not unpacked twice.
 */
export async function* readContainer(
  bytes: AsyncIterable<Uint8Array>,
  reading: Reading,
  isInside = false,
): AsyncGenerator<readonly Entry[]> {
  const { options, account, decoding, input } = reading;
  const isJson = options.inputFormat === "ndjson";
  // JSON lines may come from a program that waits for the answer to its first line before it sends the second.
  const headBytes = isJson ? markBytes : tableHeadBytes;
  const start = await peek(bytes, (chunks) => bytesIn(chunks) > headBytes);
  if (!input.hasBytes && input.fault !== undefined) return;
  const head = Buffer.concat(start.head).subarray(0, headBytes);
  const container = isJson ? jsonContainer(head, start.complete) : sniff(head, start.complete);
  const limit = container.kind === "table" ? "tableBytes" : "fileBytes";
  const all = upTo(limit, options.limits, start.all, input);
  switch (container.kind) {
    case "empty":
      return yield [fileProblem(account.path, "I003")];
    case "other":
      return yield [refusal(account, container.type)];
    case "ndjson": {
      account.format = "ndjson";
      const text = decodeText(start.all, head, decoding, { encoding: options.encoding, utf8: true });
      return yield* readJsonLines(text, account, options.limits, options.map);
    }
    case "table":
      return yield* (await fileReaders()).readDelimited(decodeText(all, head, decoding, options), reading);
    case "zip":
      return yield* (await fileReaders()).readArchive(all, reading, isInside ? undefined : input.openRandom);
    case "ole":
      return yield* (await fileReaders()).readOle(all, reading);
    case "gzip":
      if (isInside) return yield [refusal(account, "gzip")];
      return yield* (await fileReaders()).readGzip(all, reading, readContainer);
    case "html":
      return yield* (await fileReaders()).readHtml(all, head, reading);
    case "xml":
      return yield* (await fileReaders()).readFeed(all, reading);
    case "xml-spreadsheet":
      return yield* (await fileReaders()).readXmlSpreadsheet(all, reading);
    case "json":
      return yield* (await fileReaders()).readJson(
        decodeText(all, head, decoding, { encoding: options.encoding, utf8: true }),
        reading,
      );
  }
}

function fileReaders(): Promise<typeof import("./file-readers.ts")> {
  return import("./file-readers.ts");
}

// The longest byte order mark, and enough of a file to see what it is.
const markBytes = 4;
const tableHeadBytes = 16 * 1024;

/** What a file is that the user says holds JSON lines: believed, unless it is empty or no text at all. */
function jsonContainer(head: Uint8Array, complete: boolean): Container {
  const container = sniff(head, complete);
  switch (container.kind) {
    case "other":
    case "empty":
    case "zip":
    case "ole":
    case "gzip":
      return container;
    default:
      return { kind: "ndjson" };
  }
}
