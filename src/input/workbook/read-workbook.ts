// A workbook to its listings: sheets chosen, read one after the other, and what was left out said.

import type { Limits } from "../../model/limits.ts";
import { problem, type RawProblem } from "../../model/problem.ts";
import type { Account } from "../account.ts";
import type { Decoding } from "../decode.ts";
import type { Entry } from "../entry.ts";
import { headerList } from "../headers.ts";
import { peekRows } from "../peek-rows.ts";
import { type RecogniseOptions, recogniseTable } from "../recognise.ts";
import { readTable } from "../table.ts";
import type { Archive } from "./archive.ts";
import { chooseSheets, type PlannedSheet } from "./choose-sheets.ts";
import type { Sheet } from "./sheet.ts";
import { openWorkbook } from "./workbook.ts";

/** Reads the listings of the workbook in `archive`. */
export async function* readWorkbook(
  archive: Archive,
  account: Account,
  limits: Limits,
  decoding: Decoding,
  options: RecogniseOptions,
): AsyncGenerator<Entry[]> {
  const workbook = await openWorkbook(archive, limits, decoding);
  try {
    yield* saidOf(account, workbook.problems);
    yield* readSheets(workbook.sheets, account, limits, decoding, options, workbook.problems.length > 0);
  } finally {
    workbook.close();
  }
}

/**
 * Reads those of `sheets` that hold listings.
 * @param isDamaged true when it is said already why there may be no rows.
 */
export async function* readSheets(
  sheets: readonly Sheet[],
  account: Account,
  limits: Limits,
  decoding: Decoding,
  options: RecogniseOptions,
  isDamaged = false,
): AsyncGenerator<Entry[]> {
  const { planned, problems } = await planSheets(sheets, options);
  const chosen = planned.some(({ plan }) => plan.refused !== true) ? chooseSheets(planned) : [];
  const left = planned.filter((one) => !chosen.includes(one));
  const isEmpty = planned.length === 0 && problems.length === 0 && !isDamaged;
  yield* saidOf(account, [...problems, ...leftOut(left), ...(isEmpty ? [problem("I003")] : [])]);
  account.format = chosen[0]?.plan.format ?? account.format;
  for (const one of chosen) yield* readSheet(one, account, limits, decoding);
}

async function* readSheet(
  { sheet, plan }: PlannedSheet,
  account: Account,
  limits: Limits,
  decoding: Decoding,
): AsyncGenerator<Entry[]> {
  const hidden = sheet.isHidden ? [problem("I303", {}, { sheet: sheet.name })] : [];
  yield* saidOf(account, [...hidden, ...plan.problems]);
  const problems: RawProblem[] = [];
  const rows = sheet.rows(problems, decoding);
  yield* readTable(rows, { ...plan, isGrid: true, joinTornRows: false }, account, limits, { sheet: sheet.name });
  yield* saidOf(account, problems);
}

interface PlannedSheets {
  /** Sheets with rows. */
  readonly planned: PlannedSheet[];
  /** What is wrong with the sheets without. */
  readonly problems: RawProblem[];
}

async function planSheets(sheets: readonly Sheet[], options: RecogniseOptions): Promise<PlannedSheets> {
  const planned: PlannedSheet[] = [];
  const problems: RawProblem[] = [];
  for (const sheet of sheets) {
    const raised: RawProblem[] = [];
    // What is wrong with the first rows is said when they are read again.
    const { head, all } = await peekRows(sheet.rows(raised, { encoding: "unknown", problems: [] }));
    for await (const _ of all) break;
    if (head.length > 0) planned.push({ sheet, plan: recogniseTable(head, options) });
    else problems.push(...raised);
  }
  return { planned, problems };
}

/** Sheets that were not read: those of buyers' data are refused, the others are named. */
function leftOut(left: readonly PlannedSheet[]): RawProblem[] {
  const refused = left.filter(({ plan }) => plan.refused === true);
  const others = left.filter(({ plan }) => plan.refused !== true).map(({ sheet }) => sheet.name);
  return [
    ...refused.flatMap(({ plan }) => plan.problems),
    ...(others.length > 0 ? [problem("I302", {}, { count: others.length, sheets: headerList(others) })] : []),
  ];
}

function* saidOf(account: Account, problems: readonly RawProblem[]): Generator<Entry[]> {
  if (problems.length > 0) yield [{ problems: problems.map((raised) => ({ ...raised, file: account.path })) }];
}
