// Puts what the decoder found beside the listings that it concerns.
import { problem } from "../model/problem.ts";
import type { Decoding } from "./decode.ts";
import type { Entry } from "./entry.ts";

/** What was decided about the encoding, to be given out ahead of the first listing with text beyond ASCII. */
export function* guesses(entry: Entry, decoding: Decoding, file: string): Generator<Entry> {
  if (decoding.problems.length === 0) return;
  if (entry.listing?.fields.some(({ text }) => /[^\0-\x7f]/.test(text)) !== true) return;
  const decided = decoding.problems.filter(({ code }) => code !== "I201");
  const losses = decoding.problems.filter(({ code }) => code === "I201");
  decoding.problems.splice(0, Number.POSITIVE_INFINITY, ...losses);
  for (const raised of decided) yield { problems: [{ ...raised, file }] };
}

/**
 * `entry` with the problem of replaced bytes, where it holds the first of them: they stand as U+FFFD in a field, which
 * tells record, line and column.
 */
export function withLoss(entry: Entry, decoding: Decoding): Entry {
  const { listing } = entry;
  if (listing === undefined || decoding.problems.length === 0) return entry;
  const field = listing.fields.find(({ text }) => text.includes("\ufffd"));
  if (field === undefined) return entry;
  const { file, record, line } = listing;
  const located = decoding.problems
    .splice(0)
    .map(({ code, args }) => problem(code, { file, record, line, column: field.column }, args));
  return { ...entry, problems: [...entry.problems, ...located] };
}
