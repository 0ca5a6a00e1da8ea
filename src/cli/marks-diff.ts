// `marks diff`: what changed from one dictionary to another.
import type { Command } from "commander";
import { type ChangeKind, changeKinds, changesBetween, type MarkChange } from "../marks/diff.ts";
import type { Mark } from "../model/mark.ts";
import type { MarkIndex } from "../model/mark-index.ts";
import { printable, safeJson } from "../report/printable.ts";
import type { MarksWording } from "../report/wording/marks.ts";
import { wordingFor } from "../report/wording/wordings.ts";
import { readDictionaryFile } from "./dictionaries.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./language.ts";
import { type FormatOptions, type ReportProblems, withFormat } from "./marks-options.ts";
import { OutputSink } from "./output.ts";

/** One of the two dictionaries, under the path that was given. */
interface Side {
  readonly path: string;
  readonly index: MarkIndex;
}

/** Changes of one kind that the terminal shows; JSON has all of them. */
const maxShown = 20;

export function addDiffCommand(marks: Command, io: Io, reportProblems: ReportProblems): void {
  withFormat(
    marks
      .command("diff")
      .description("what changed between two dictionaries: marks new, gone and dead, statuses, classes")
      .argument("<before>", "the older dictionary: .csv, .json or .llx")
      .argument("<after>", "the newer one"),
  )
    .addHelpText("after", "\nExample:\n  listing-lint marks diff us-2025.llx us-2026.llx")
    .action(async (before: string, after: string, options: FormatOptions) => {
      const [one, other] = [await readDictionaryFile(before, io.cwd), await readDictionaryFile(after, io.cwd)];
      if (one.index !== undefined && other.index !== undefined) {
        const sides = [
          { path: before, index: one.index },
          { path: after, index: other.index },
        ] as const;
        if (options.format === "json") await writeJson(sides, io);
        else writeText(sides, io, wordingFor(languageOf(options.lang, io.env)).marks);
      }
      reportProblems([...one.problems, ...other.problems], options);
    });
}

/** Change by change, so that any number of them fits; how many there are comes last. */
async function writeJson(sides: readonly [Side, Side], io: Io): Promise<void> {
  const sink = new OutputSink(io.stdout, { isClosed: io.isClosed });
  const [before, after] = sides.map(({ path, index }) =>
    safeJson({ path, ...(index.asOf === undefined ? {} : { asOf: index.asOf }), marks: index.markCount }),
  );
  sink.write(`{\n  "schemaVersion": 1,\n  "before": ${before},\n  "after": ${after},\n  "changes": [`);
  const counts = noCounts();
  let separator = "\n    ";
  for (const change of changesBetween(sides[0].index, sides[1].index)) {
    counts[change.kind] += 1;
    sink.write(separator + safeJson(factsOf(change)));
    separator = ",\n    ";
    await sink.settle();
  }
  sink.write(`\n  ],\n  "counts": ${JSON.stringify(counts)}\n}\n`);
  await sink.settle(true);
}

function factsOf({ kind, before, after }: MarkChange): object {
  const { id, mark } = (after ?? before) as Mark;
  const facts = ({ status, classes }: Mark): object => ({ ...(status === undefined ? {} : { status }), classes });
  return {
    kind,
    id,
    mark,
    ...(before === undefined ? {} : { before: facts(before) }),
    ...(after === undefined ? {} : { after: facts(after) }),
  };
}

function writeText(sides: readonly [Side, Side], io: Io, wording: MarksWording): void {
  const counts = noCounts();
  const shown = new Map<ChangeKind, string[]>(changeKinds.map((kind) => [kind, []]));
  for (const change of changesBetween(sides[0].index, sides[1].index)) {
    counts[change.kind] += 1;
    if (counts[change.kind] <= maxShown) shown.get(change.kind)?.push(lineOf(change, wording));
  }
  for (const { path, index } of sides)
    io.stdout.write(`${printable(wording.dictionary(path, index.asOf, index.markCount))}\n`);
  for (const kind of changeKinds) {
    if (counts[kind] === 0) continue;
    io.stdout.write(`\n${wording.diff.kind[kind]}: ${wording.number(counts[kind])}\n`);
    for (const line of shown.get(kind) ?? []) io.stdout.write(`  ${line}\n`);
    if (counts[kind] > maxShown) io.stdout.write(`  ${wording.diff.more(counts[kind] - maxShown)}\n`);
  }
  if (changeKinds.every((kind) => counts[kind] === 0)) io.stdout.write(`\n${wording.diff.same}\n`);
}

function lineOf({ kind, before, after }: MarkChange, wording: MarksWording): string {
  const status = (mark: Mark | undefined): string => wording.status[mark?.status ?? "unknown"];
  const classes = (mark: Mark | undefined): string => mark?.classes.join(", ") || wording.unknown;
  const mark = (after ?? before) as Mark;
  const detail = {
    new: () => wording.diff.facts(status(after), classes(after)),
    gone: () => wording.diff.facts(status(before), classes(before)),
    dead: () => `${status(before)} → ${status(after)}`,
    status: () => `${status(before)} → ${status(after)}`,
    classes: () => `${classes(before)} → ${classes(after)}`,
  }[kind]();
  return printable(`${mark.mark}  ${detail}`);
}

function noCounts(): Record<ChangeKind, number> {
  return { new: 0, gone: 0, dead: 0, status: 0, classes: 0 };
}
