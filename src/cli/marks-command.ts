// `marks`: looks into dictionaries and checks them.
import type { Command } from "commander";
import { findMark } from "../marks/search.ts";
import type { RawProblem } from "../model/problem.ts";
import { printable } from "../report/printable.ts";
import { problemLine } from "../report/problem-line.ts";
import { wordingFor, wordProblem } from "../report/wording/wordings.ts";
import { compileDictionaries } from "./compile-dictionaries.ts";
import { loadDictionary, readDictionaryFile } from "./dictionaries.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./language.ts";
import { describeMark } from "./mark-facts.ts";
import { addDiffCommand } from "./marks-diff.ts";
import { addImportCommand } from "./marks-import.ts";
import { type DictionaryOptions, type LanguageOption, withDictionaries } from "./marks-options.ts";
import { addSearchCommand } from "./marks-search.ts";
import { addStatsCommand } from "./marks-stats.ts";
import type { SetExitCode } from "./program.ts";

export function addMarksCommand(program: Command, io: Io, setExitCode: SetExitCode): void {
  const marks = program.command("marks").description("search, check, make and compare dictionaries of marks");
  addSearchCommand(marks, io, reportProblems);

  withDictionaries(marks.command("info").description("all facts of one mark").argument("<mark...>", "the mark"))
    .addHelpText("after", '\nExample:\n  listing-lint marks info "post-it"')
    .action(async (words: string[], options: DictionaryOptions) => {
      const { dictionary, problems } = await loadDictionary(options.dictionary ?? [], options.builtin, io);
      const name = words.join(" ");
      const mark = findMark(dictionary, name);
      if (mark === undefined)
        throw usageError(
          `“${printable(name)}” is not in the dictionary. Try: listing-lint marks search "${printable(name)}".`,
        );
      io.stdout.write(describeMark(mark));
      reportProblems(problems, options);
    });

  marks
    .command("check")
    .description("check dictionary files; every bad row is named")
    .argument("<files...>", "CSV or JSON dictionaries")
    .option("--lang <language>", "en or zh")
    .addHelpText("after", "\nExample:\n  listing-lint marks check my-marks.csv")
    .action(async (files: string[], options: LanguageOption) => {
      for (const file of files) {
        const { index, problems } = await readDictionaryFile(file, io.cwd);
        reportProblems(problems, options);
        if (index !== undefined) io.stdout.write(`${printable(file)}: ${index.markCount} marks\n`);
      }
    });

  marks
    .command("compile")
    .description("compile dictionary files into one that loads without parsing")
    .argument("<files...>", "CSV or JSON dictionaries; of a mark in several, the last counts")
    .requiredOption("-o, --output <path>", "the compiled dictionary, .llx")
    .option("--lang <language>", "en or zh")
    .addHelpText("after", "\nExample:\n  listing-lint marks compile my-marks.csv -o my-marks.llx")
    .action(async (files: string[], options: LanguageOption & { output: string }) => {
      if (!/\.llx$/i.test(options.output))
        throw usageError("A compiled dictionary is called .llx: say -o my-marks.llx.");
      const { count, isWritten, problems } = await compileDictionaries(files, options.output, io.cwd);
      reportProblems(problems, options);
      if (isWritten) io.stdout.write(`${printable(options.output)}: ${count} marks\n`);
    });

  function reportProblems(problems: readonly RawProblem[], options: LanguageOption): void {
    const wording = wordingFor(languageOf(options.lang, io.env));
    for (const raw of problems) io.stderr.write(`${problemLine(wordProblem(raw, wording))}\n`);
    if (problems.some(({ level }) => level !== "notice")) setExitCode(2);
  }

  addImportCommand(marks, io, reportProblems);
  addDiffCommand(marks, io, reportProblems);
  addStatsCommand(marks, io, reportProblems);

  for (const command of marks.commands) command.exitOverride().configureOutput(program.configureOutput());
}
