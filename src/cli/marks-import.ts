// `marks import`: official registers, as their offices publish them, to a dictionary.
import { resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { markHeader, markLine } from "../marks/columns.ts";
import { type ImportResult, importRegisters } from "../marks/register/import-registers.ts";
import { officeCode } from "../marks/register/record.ts";
import { dropReasons } from "../marks/register/select.ts";
import type { MarkEntry } from "../model/mark.ts";
import { ProblemError } from "../model/problem.ts";
import { printable } from "../report/printable.ts";
import type { MarksWording } from "../report/wording/marks.ts";
import { wordingFor } from "../report/wording/wordings.ts";
import { IndexFile } from "./compile-dictionaries.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./language.ts";
import type { ReportProblems } from "./marks-options.ts";
import { registerWorkbook } from "./register-workbook.ts";
import { ReportFile } from "./report-file.ts";

interface ImportCommandOptions {
  readonly output: string;
  readonly live?: boolean;
  readonly offices?: readonly string[];
  readonly classes?: readonly number[];
  readonly designOnly: boolean;
  readonly office?: string;
  readonly asOf?: string;
  readonly lang?: string;
}

export function addImportCommand(marks: Command, io: Io, reportProblems: ReportProblems): void {
  marks
    .command("import")
    .description("make a dictionary of the files of an official register")
    .argument(
      "<files...>",
      "register files as they were downloaded: .zip, .xml, .csv, .xlsx, .txt, .json; oldest first",
    )
    .requiredOption("-o, --output <path>", "the dictionary: .csv to look into, .llx to scan with")
    .option("--live", "registered marks only: leave out applications and unknown statuses as well as dead marks")
    .option("--offices <list>", "only these offices, such as US,EU", parseOffices)
    .option("--classes <list>", "only marks for these Nice classes, such as 9,21", parseClasses)
    .option("--no-design-only", "leave out designs without words")
    .option("--office <code>", "office of files that do not tell it", parseOffice)
    .option("--as-of <date>", "date of files that do not tell it, YYYY-MM-DD", parseDate)
    .option("--lang <language>", "en or zh")
    .addHelpText(
      "after",
      `
Formats, told by their content: USPTO daily and annual XML, USPTO case files CSV (OCE), TSDR XML (ST.66, ST.96) and JSON,
EUIPO open data XML (marks and applicants), TMview and EUIPO tables (.csv, .xlsx) and JSON, UKIPO open data, DPMAregister lists, WIPO Madrid
(ROMARIN) XML, CSV, JSON.
Dead marks are left out. An import that was stopped goes on where it was when the same command is run again.

Examples:
  listing-lint marks import apc18840407-20251231-*.zip apc26*.zip -o us.llx --live
  listing-lint marks import case_file.csv intl_class.csv owner.csv -o us.csv --classes 21,28`,
    )
    .action(async (files: string[], options: ImportCommandOptions) => {
      const { import: wording } = wordingFor(languageOf(options.lang, io.env)).marks;
      const target = openTarget(options.output, io.cwd);
      const result = await importRegisters(files, resolve(io.cwd, options.output), {
        selection: {
          onlyLive: options.live === true,
          offices: options.offices ?? [],
          classes: options.classes ?? [],
          designOnly: options.designOnly,
        },
        cwd: io.cwd,
        workbook: registerWorkbook,
        ...(options.office === undefined ? {} : { office: options.office }),
        ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
        write: target.write,
      });
      await target.finish();
      for (const line of linesOf(result, options.output, wording)) io.stdout.write(`${printable(line)}\n`);
      reportProblems(result.problems, options);
    });
}

interface Target {
  readonly write: (entry: MarkEntry) => void | Promise<void>;
  finish(): Promise<void>;
}

function openTarget(output: string, cwd: string): Target {
  if (/\.llx$/i.test(output)) return new IndexFile(output, cwd);
  if (!/\.csv$/i.test(output)) throw usageError("The dictionary is called .csv or .llx: say -o marks.csv.");
  const file = new ReportFile(output, cwd);
  file.sink.write(markHeader);
  return {
    write: (entry) => {
      file.sink.write(markLine(entry));
      return file.sink.settle();
    },
    finish: async () => {
      const failed = await file.finish();
      if (failed !== undefined) throw new ProblemError(failed);
    },
  };
}

function linesOf(result: ImportResult, output: string, wording: MarksWording["import"]): string[] {
  const { sources, resumed, read, superseded, dropped, persons, unnamed, kept, marks, problems } = result;
  return [
    ...sources.map(({ path, format, asOf, records }) => wording.source(path, format, asOf, records)),
    ...(resumed > 0 ? [wording.resumed(resumed)] : []),
    wording.read(read),
    ...(superseded > 0 ? [wording.superseded(superseded)] : []),
    ...dropReasons.flatMap((reason) => {
      const count = dropped.get(reason) ?? 0;
      return count > 0 ? [wording.dropped[reason]?.(count) ?? ""] : [];
    }),
    ...(persons > 0 ? [wording.persons(persons)] : []),
    ...(unnamed > 0 ? [wording.unnamed(unnamed)] : []),
    wording.kept(kept, marks, output),
    ...(problems.some(({ level }) => level !== "notice") ? [wording.rerun] : []),
  ];
}

function parseOffice(value: string): string {
  const code = officeCode(value);
  if (code === "") throw new InvalidArgumentError("An office is two letters, such as US or EU.");
  return code;
}

function parseOffices(value: string): string[] {
  return value.split(",").map(parseOffice);
}

function parseClasses(value: string): number[] {
  return value.split(",").map((one) => {
    const number = Number(one);
    if (!Number.isInteger(number) || number < 1 || number > 45)
      throw new InvalidArgumentError("A Nice class is a number from 1 to 45.");
    return number;
  });
}

function parseDate(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new InvalidArgumentError("A date is YYYY-MM-DD.");
  return value;
}
