// One input to its listings: what it is, how it is encoded and laid out, and every problem on the way.
import { ProblemError, problem } from "../model/problem.ts";
import type { FileAccount } from "../model/report.ts";
import { Account } from "./account.ts";
import { type Container, sniff } from "./container.ts";
import { readRows } from "./csv.ts";
import { type Decoding, decodeText } from "./decode.ts";
import { detectTable } from "./dialect.ts";
import { parseEncoding } from "./encoding-names.ts";
import { guesses, withLoss } from "./encoding-problems.ts";
import type { Entry } from "./entry.ts";
import { bytesIn, bytesOf, type Input, upTo } from "./input-bytes.ts";
import { keptTable } from "./kept-table.ts";
import type { MappableRole } from "./layout.ts";
import { all as layouts } from "./layouts/registry.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { readJsonLines } from "./ndjson.ts";
import { peek } from "./peek.ts";
import { peekSample } from "./sample.ts";
import type { Source } from "./source.ts";
import { readTable } from "./table.ts";

export interface ReadOptions {
  /** Id of a layout, which is then the only one tried; `ndjson` for JSON lines. */
  readonly inputFormat?: string;
  /** Name of the encoding, as WHATWG, Python or Excel call it. */
  readonly encoding?: string;
  /** Headers that hold a role, instead of those the layout would take. */
  readonly map?: ReadonlyMap<MappableRole, readonly string[]>;
  readonly limits?: Partial<Limits>;
  /** Rows of a table keep their raw cells (`Listing.cells`), for reports that show them and for corrections. */
  readonly keepRows?: boolean;
}

/** Listings and problems of one input, in file order. Can be iterated once. */
export interface ListingReader extends AsyncIterable<Entry> {
  /** What was read and what was not. Complete once the iteration has ended. */
  readonly account: FileAccount;
}

/**
 * Reads the listings of `source` as a stream: memory does not grow with its length. Bad content is never thrown; it is
 * given out as coded problems, and everything that can be read is given out all the same.
 * @throws ProblemError C001 when an option names an encoding or a layout that does not exist.
 */
export function readListings(source: Source, options: ReadOptions = {}): ListingReader {
  const encoding = checkedEncoding(options.encoding);
  const checked = { ...options, encoding, limits: { ...defaultLimits, ...options.limits } };
  checkLayout(options.inputFormat);
  const account = new Account(source.path);
  return {
    get account() {
      return account.toFileAccount();
    },
    [Symbol.asyncIterator]: () => readAll(source, checked, account),
  };
}

function checkedEncoding(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  const encoding = parseEncoding(label);
  if (encoding === undefined) throw new ProblemError(problem("C001", {}, { option: "--encoding", value: label }));
  return encoding;
}

function checkLayout(id: string | undefined): void {
  if (id === undefined || layouts.some((layout) => layout.id === id)) return;
  throw new ProblemError(problem("C001", {}, { option: "--input-format", value: id }));
}

interface CheckedOptions extends Omit<ReadOptions, "encoding" | "limits"> {
  readonly encoding: string | undefined;
  readonly limits: Limits;
}

async function* readAll(source: Source, options: CheckedOptions, account: Account): AsyncGenerator<Entry> {
  const decoding: Decoding = { encoding: "unknown", problems: [] };
  const input: Input = { hasBytes: false };
  for await (const batch of readContent(source, options, account, decoding, input)) {
    account.encoding = decoding.encoding;
    for (const entry of batch) {
      yield* guesses(entry, decoding, source.path);
      yield withLoss(entry, decoding);
    }
  }
  account.encoding = decoding.encoding;
  for (const raised of decoding.problems.splice(0)) yield { problems: [{ ...raised, file: source.path }] };
  if (input.fault === undefined) return;
  const args = input.fault === "file-limit" ? { limit: options.limits.fileBytes } : {};
  yield fileProblem(source.path, input.hasBytes ? "I009" : "I001", { reason: input.fault, ...args });
}

async function* readContent(
  source: Source,
  options: CheckedOptions,
  account: Account,
  decoding: Decoding,
  input: Input,
): AsyncGenerator<readonly Entry[]> {
  const { limits } = options;
  const isJson = options.inputFormat === "ndjson";
  // JSON lines may come from a program that waits for the answer to its first line before it sends the second.
  const headBytes = isJson ? markBytes : tableHeadBytes;
  const start = await peek(bytesOf(source, input), (chunks) => bytesIn(chunks) > headBytes);
  if (!input.hasBytes && input.fault !== undefined) return;
  const head = Buffer.concat(start.head).subarray(0, headBytes);
  const container = isJson ? jsonContainer(head, start.complete) : sniff(head, start.complete);
  switch (container.kind) {
    case "empty":
      yield [fileProblem(source.path, "I003")];
      return;
    case "other":
      account.format = container.type;
      yield [fileProblem(source.path, "I004", { type: container.type })];
      return;
    case "ndjson": {
      account.format = "ndjson";
      const text = decodeText(start.all, head, decoding, { encoding: options.encoding, utf8: true });
      yield* readJsonLines(text, account, limits, options.map);
      return;
    }
    case "table": {
      const text = decodeText(upTo(limits.fileBytes, start.all, input), head, decoding, options);
      yield* readDelimited(text, options, account, decoding);
    }
  }
}

// The longest byte order mark, and enough of a file to see what it is.
const markBytes = 4;
const tableHeadBytes = 16 * 1024;

/** What a file is that the user says holds JSON lines: believed, unless it is empty or no text at all. */
function jsonContainer(head: Uint8Array, complete: boolean): Container {
  const container = sniff(head, complete);
  if (container.kind === "empty" || (container.kind === "other" && container.type !== "json")) return container;
  return { kind: "ndjson" };
}

async function* readDelimited(
  text: AsyncIterable<string>,
  options: CheckedOptions,
  account: Account,
  decoding: Decoding,
): AsyncGenerator<readonly Entry[]> {
  const { limits } = options;
  const { sample, isWhole, all } = await peekSample(text);
  const { dialect, plan, rows } = detectTable(sample, isWhole, limits.recordUnits, options);
  if (rows === 0 && isWhole) {
    yield [fileProblem(account.path, "I003")];
    return;
  }
  account.format = plan.format;
  if (plan.problems.length > 0) {
    yield [{ problems: plan.problems.map((raised) => ({ ...raised, file: account.path })) }];
  }
  if (plan.refused === true) return;
  const kept = options.keepRows === true ? keptTable(account.path, sample, dialect, plan, decoding) : undefined;
  yield* readTable(readRows(all, dialect, limits), plan, account, limits, kept);
}

function fileProblem(
  file: string,
  code: "I001" | "I003" | "I004" | "I009",
  args: Readonly<Record<string, string | number>> = {},
): Entry {
  return { problems: [problem(code, { file }, args)] };
}
