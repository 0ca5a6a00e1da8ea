// `marks search`: marks by text, sound or owner.
import { type Command, Option } from "commander";
import { marksOf } from "../marks/dictionary.ts";
import { type SearchBy, type SearchHit, searchMarks, searchWays } from "../marks/search.ts";
import { printable } from "../report/printable.ts";
import type { MarksWording } from "../report/wording/marks.ts";
import { wordingFor } from "../report/wording/wordings.ts";
import { loadDictionary } from "./dictionaries.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./language.ts";
import { countArgument, type DictionaryOptions, type ReportProblems, withDictionaries } from "./marks-options.ts";

interface SearchOptions extends DictionaryOptions {
  readonly by?: SearchBy;
  readonly limit: number;
}

export function addSearchCommand(marks: Command, io: Io, reportProblems: ReportProblems): void {
  withDictionaries(
    marks
      .command("search")
      .description("marks by spelling, part, owner or sound")
      .argument("<words...>", "what to look for")
      .addOption(new Option("--by <what>", "only by text, sound or owner (default: all three)").choices(searchWays))
      .option("--limit <count>", "most marks that are shown", countArgument, 20),
  )
    .addHelpText(
      "after",
      `
Examples:
  listing-lint marks search nike
  listing-lint marks search "hello kity"
  listing-lint marks search adeedas --by sound`,
    )
    .action(async (words: string[], options: SearchOptions) => {
      const { search: wording } = wordingFor(languageOf(options.lang, io.env)).marks;
      const { dictionary, problems } = await loadDictionary(options.dictionary ?? [], options.builtin, io);
      const { hits, found } = searchMarks(marksOf(dictionary), words.join(" "), options);
      for (const hit of hits) io.stdout.write(`${lineOf(hit, wording)}\n`);
      if (found > hits.length) io.stdout.write(`${wording.more(found - hits.length)}\n`);
      if (found === 0) io.stdout.write(`${wording.nothing}\n`);
      reportProblems(problems, options);
    });
}

function lineOf({ mark, reason }: SearchHit, wording: MarksWording["search"]): string {
  const parts = [
    `${mark.mark}  [${wording.reason[reason]}]`,
    ...(reason === "owner" ? [mark.owner ?? ""] : []),
    ...(mark.classes.length === 0 ? [] : [wording.classes(mark.classes.join(", "))]),
    ...(mark.sector === "" ? [] : [mark.sector]),
  ];
  return printable(parts.join("  "));
}
