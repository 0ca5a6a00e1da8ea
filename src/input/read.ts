// One input to its listings: what it is, how it is encoded and laid out, and every problem on the way.

import { defaultLimits, type Limits } from "../model/limits.ts";
import { ProblemError, problem } from "../model/problem.ts";
import type { FileAccount } from "../model/report.ts";
import { Account } from "./account.ts";
import type { Decoding } from "./decode.ts";
import { parseEncoding } from "./encoding-names.ts";
import { guesses, withLoss } from "./encoding-problems.ts";
import type { Entry } from "./entry.ts";
import { bytesOf, type Input } from "./input-bytes.ts";
import type { MappableRole } from "./layout.ts";
import { all as layouts } from "./layouts/registry.ts";
import { readContainer } from "./read-container.ts";
import { fileProblem } from "./reading.ts";
import type { Source } from "./source.ts";

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
  const input: Input = { hasBytes: false, openRandom: source.openRandom };
  for await (const batch of readContainer(bytesOf(source, input), { options, account, decoding, input })) {
    account.encoding = decoding.encoding;
    for (const entry of batch) {
      yield* guesses(entry, decoding, source.path);
      yield withLoss(entry, decoding);
    }
  }
  account.encoding = decoding.encoding;
  for (const raised of decoding.problems.splice(0)) yield { problems: [{ ...raised, file: source.path }] };
  if (input.fault === undefined) return;
  const { fault: reason, limit } = input;
  const args = limit === undefined ? { reason } : { reason, limit };
  yield fileProblem(source.path, input.hasBytes ? "I009" : "I001", args);
}
