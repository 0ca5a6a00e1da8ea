// `marks stats`: what dictionaries are made of, in counts with small bars.
import type { Command } from "commander";
import { type Dictionary, marksOf } from "../marks/dictionary.ts";
import { type MarkStats, type Share, type StatGroup, statGroups, statsOf } from "../marks/stats.ts";
import type { MarkEntry } from "../model/mark.ts";
import { bar } from "../report/bar.ts";
import { printable, safeJson } from "../report/printable.ts";
import type { MarksWording } from "../report/wording/marks.ts";
import { wordingFor } from "../report/wording/wordings.ts";
import { loadDictionary } from "./dictionaries.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./language.ts";
import { type FormatOptions, type ReportProblems, withFormat } from "./marks-options.ts";

/** Lines of one group that the terminal shows; JSON has all of them. */
const maxShown = 12;
/** Characters. */
const barWidth = 24;
const nameWidth = 40;

export function addStatsCommand(marks: Command, io: Io, reportProblems: ReportProblems): void {
  withFormat(
    marks
      .command("stats")
      .description("how many marks by sector, source, class, office and status")
      .argument("[dictionaries...]", "CSV, JSON or compiled dictionaries (default: the built-in one)"),
  )
    .addHelpText("after", "\nExamples:\n  listing-lint marks stats\n  listing-lint marks stats us.llx eu.llx -f json")
    .action(async (paths: string[], options: FormatOptions) => {
      const { dictionary, problems } = await loadDictionary(paths, paths.length === 0, io);
      if (dictionary.layers.length > 0) {
        const stats = statsOf(marksOf(dictionary));
        const { marks: wording } = wordingFor(languageOf(options.lang, io.env));
        if (options.format === "json") io.stdout.write(jsonOf(dictionary, stats));
        else for (const line of linesOf(dictionary, stats, wording)) io.stdout.write(`${line}\n`);
      }
      reportProblems(problems, options);
    });
}

/** A name that is not known is null. */
function jsonOf({ layers, markCount }: Dictionary, stats: MarkStats): string {
  const facts = {
    schemaVersion: 1,
    marks: markCount,
    dictionaries: layers.map(({ index: { name, asOf, markCount }, hidden }) => ({
      name,
      asOf,
      marks: markCount - hidden.size,
    })),
    by: Object.fromEntries(
      statGroups.map((group) => [group, stats[group].map(({ name = null, count }) => ({ name, count }))]),
    ),
  };
  return `${safeJson(facts, 2)}\n`;
}

function linesOf({ layers }: Dictionary, stats: MarkStats, wording: MarksWording): string[] {
  const dictionaries = layers.map(({ index: { name, asOf, markCount }, hidden }) =>
    printable(wording.dictionary(name, asOf, markCount - hidden.size)),
  );
  const groups = statGroups
    // Only the built-in dictionary has sectors.
    .filter((group) => group !== "sector" || stats.sector.some(({ name }) => name !== undefined))
    .flatMap((group) => ["", wording.stats.group[group], ...sharesOf(group, stats[group], wording)]);
  return [...dictionaries, ...groups];
}

function sharesOf(group: StatGroup, shares: readonly Share[], wording: MarksWording): string[] {
  const most = shares[0]?.count ?? 0;
  const width = wording.number(most).length;
  const lines = shares.slice(0, maxShown).map(({ name, count }) => {
    const label = labelOf(group, name, wording);
    return `  ${wording.number(count).padStart(width)}  ${bar(count, most, barWidth).padEnd(barWidth)}  ${label}`;
  });
  const rest = shares.length - maxShown;
  return rest > 0 ? [...lines, `  ${wording.stats.more(rest)}`] : lines;
}

function labelOf(group: StatGroup, name: string | undefined, wording: MarksWording): string {
  if (name === undefined) return wording.unknown;
  if (group === "status") return wording.status[name as NonNullable<MarkEntry["status"]>];
  const text = [...printable(name)];
  return text.length > nameWidth ? `${text.slice(0, nameWidth - 1).join("")}…` : text.join("");
}
