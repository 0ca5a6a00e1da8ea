// Reads inputs that a test makes up, and gathers what comes out.
import { createReadStream } from "node:fs";
import { type ReadOptions, readListings } from "../../src/input/read.ts";
import type { Source } from "../../src/input/source.ts";
import type { Field, Listing } from "../../src/model/listing.ts";
import type { RawProblem } from "../../src/model/problem.ts";
import type { FileAccount } from "../../src/model/report.ts";

export interface ReadResult {
  readonly listings: Listing[];
  readonly problems: RawProblem[];
  readonly account: FileAccount;
}

/** Reads a source to its end. */
export async function readAll(source: Source, options?: ReadOptions): Promise<ReadResult> {
  const reader = readListings(source, options);
  const listings: Listing[] = [];
  const problems: RawProblem[] = [];
  for await (const entry of reader) {
    if (entry.listing !== undefined) listings.push(entry.listing);
    problems.push(...entry.problems);
  }
  return { listings, problems, account: reader.account };
}

/** Reads a text (as UTF-8) or bytes, brought in pieces of `chunk` bytes. */
export function readContent(content: string | Uint8Array, options?: ReadOptions, chunk?: number): Promise<ReadResult> {
  return readAll(sourceOf(content, chunk), options);
}

export function readFile(path: string, options?: ReadOptions): Promise<ReadResult> {
  return readAll({ path, open: () => createReadStream(path) }, options);
}

function sourceOf(content: string | Uint8Array, chunk = 64 * 1024): Source {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { path: "test.csv", open: () => pieces(bytes, chunk) };
}

export async function* pieces(bytes: Uint8Array, chunk: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
}

/** The first field of a role. */
export function fieldOf(listing: Listing | undefined, role: Field["role"]): Field | undefined {
  return listing?.fields.find((field) => field.role === role);
}

export function textOf(listing: Listing | undefined, role: Field["role"]): string | undefined {
  return fieldOf(listing, role)?.text;
}

/** Codes of problems, for short comparisons. */
export function codes(problems: readonly RawProblem[]): string[] {
  return problems.map(({ code }) => code);
}
