// One input to its listings: what it is, how it is encoded and laid out, and every problem on the way.

import { ProblemError, problem } from "../model/problem.ts";
import type { FileAccount } from "../model/report.ts";
import { Account } from "./account.ts";
import { sniff } from "./container.ts";
import { readRows } from "./csv.ts";
import { type Decoding, decodeText } from "./decode.ts";
import { detectTable } from "./dialect.ts";
import { parseEncoding } from "./encoding-names.ts";
import type { Entry } from "./entry.ts";
import type { MappableRole } from "./layout.ts";
import { all as layouts } from "./layouts/registry.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { readJsonLines } from "./ndjson.ts";
import { peek } from "./peek.ts";
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
  const checked = { ...options, encoding: checkedEncoding(options.encoding) };
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

interface CheckedOptions extends Omit<ReadOptions, "encoding"> {
  readonly encoding: string | undefined;
}

async function* readAll(source: Source, options: CheckedOptions, account: Account): AsyncGenerator<Entry> {
  const decoding: Decoding = { encoding: "unknown", problems: [] };
  const reading: Reading = { hasBytes: false };
  try {
    for await (const batch of readContent(source, options, account, decoding, reading)) {
      account.encoding = decoding.encoding;
      yield* guesses(decoding, source.path);
      for (const entry of batch) yield withLoss(entry, decoding);
    }
  } catch (error) {
    yield fileProblem(source.path, reading.hasBytes ? "I009" : "I001", { reason: reasonOf(error) });
  }
  account.encoding = decoding.encoding;
  for (const raised of decoding.problems.splice(0)) yield { problems: [{ ...raised, file: source.path }] };
}

interface Reading {
  hasBytes: boolean;
}

async function* readContent(
  source: Source,
  options: CheckedOptions,
  account: Account,
  decoding: Decoding,
  reading: Reading,
): AsyncGenerator<readonly Entry[]> {
  const limits = { ...defaultLimits, ...options.limits };
  const isJson = options.inputFormat === "ndjson";
  // JSON lines may come from a program that waits for the answer to its first line before it sends the second.
  const headBytes = isJson ? 4 : tableHeadBytes;
  const {
    head: chunks,
    complete,
    all,
  } = await peek(noting(source.open(), reading), (read) => sizeOf(read) >= headBytes);
  const head = Buffer.concat(chunks);
  const container = isJson ? jsonContainer(head, complete) : sniff(head, complete);
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
      const text = decodeText(all, head, decoding, { encoding: options.encoding, utf8: true });
      yield* readJsonLines(text, account, limits, options.map);
      return;
    }
    case "table": {
      const text = decodeText(limited(all, limits.fileBytes), head, decoding, { encoding: options.encoding });
      yield* readDelimited(text, options, account, limits);
    }
  }
}

const tableHeadBytes = 16 * 1024;

function jsonContainer(head: Uint8Array, complete: boolean): ReturnType<typeof sniff> {
  const container = sniff(head, complete);
  return container.kind === "other" && container.type !== "json" ? container : { kind: "ndjson" };
}

async function* noting(bytes: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    reading.hasBytes = true;
    yield chunk;
  }
}

/** Ends with an error once more than `max` bytes came: the reader reports that the input was not read to its end. */
async function* limited(bytes: AsyncIterable<Uint8Array>, max: number): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const chunk of bytes) {
    const left = max - seen;
    seen += chunk.length;
    yield seen > max ? chunk.subarray(0, left) : chunk;
    if (seen > max) throw new Error(`longer than ${max} bytes`);
  }
}

function sizeOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}

// The header stands within the first rows, but the first row of an Amazon template alone may hold 430,000 characters.
const sampleLines = 60;
const sampleUnits = 2 * 1024 * 1024;

async function* readDelimited(
  text: AsyncIterable<string>,
  options: CheckedOptions,
  account: Account,
  limits: Limits,
): AsyncGenerator<readonly Entry[]> {
  let units = 0;
  let lines = 0;
  let seen = 0;
  const { head, complete, all } = await peek(text, (pieces) => {
    for (; seen < pieces.length; seen++) {
      units += pieces[seen]?.length ?? 0;
      lines += pieces[seen]?.match(/[^\r\n]+/g)?.length ?? 0;
    }
    return lines > sampleLines || units >= sampleUnits;
  });
  const read = head.join("");
  const sample = firstLines(read, sampleLines);
  const isWhole = complete && sample.length === read.length;
  const { dialect, plan, rows } = detectTable(sample, isWhole, limits.recordUnits, options);
  if (rows === 0 && complete) {
    yield [fileProblem(account.path, "I003")];
    return;
  }
  account.format = plan.format;
  if (plan.problems.length > 0) {
    yield [{ problems: plan.problems.map((raised) => ({ ...raised, file: account.path })) }];
  }
  if (plan.refused === true) return;
  yield* readTable(readRows(all, dialect, limits), plan, account, limits);
}

function firstLines(text: string, count: number): string {
  const lines = /[^\r\n]+[\r\n]+/g;
  for (let line = 0; line < count; line++) if (lines.exec(text) === null) return text;
  return text.slice(0, lines.lastIndex);
}

/** What was decided about the encoding, ahead of the listings that were decoded with it. */
function* guesses(decoding: Decoding, file: string): Generator<Entry> {
  if (decoding.problems.length === 0) return;
  const decided = decoding.problems.filter(({ code }) => code !== "I201");
  const losses = decoding.problems.filter(({ code }) => code === "I201");
  decoding.problems.splice(0, Number.POSITIVE_INFINITY, ...losses);
  for (const raised of decided) yield { problems: [{ ...raised, file }] };
}

// What could not be decoded stands as U+FFFD in a cell: the first listing that holds one says where in the file it is.
function withLoss(entry: Entry, decoding: Decoding): Entry {
  const { listing } = entry;
  const field = decoding.problems.length > 0 && listing?.fields.find(({ text }) => text.includes("\ufffd"));
  if (listing === undefined || !field) return entry;
  const { file, record, line } = listing;
  const located = decoding.problems
    .splice(0)
    .map(({ code, args }) => problem(code, { file, record, line, column: field.column }, args));
  return { ...entry, problems: [...entry.problems, ...located] };
}

function fileProblem(
  file: string,
  code: "I001" | "I003" | "I004" | "I009",
  args: Readonly<Record<string, string | number>> = {},
): Entry {
  return { problems: [problem(code, { file }, args)] };
}

/** A system error's code (`ENOENT`), or else its message. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}
