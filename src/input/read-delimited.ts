// Delimited text to listings: its dialect and layout from the first lines, then row by row.
import { readRows } from "./csv.ts";
import { detectTable } from "./dialect.ts";
import type { Entry } from "./entry.ts";
import { keptTable } from "./kept-table.ts";
import { fileProblem, type Reading } from "./reading.ts";
import { peekSample } from "./sample.ts";
import { readTable } from "./table.ts";

/** Reads the listings of a table in `text`. */
export async function* readDelimited(
  text: AsyncIterable<string>,
  { options, account, decoding }: Reading,
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
  yield* readTable(readRows(all, dialect, limits), plan, account, limits, { kept });
}
