// `explain`: a mark's facts, a rule, or a problem code.
import type { Command } from "commander";
import { type Dictionary, marksOf } from "../marks/dictionary.ts";
import { findMark, searchMarks } from "../marks/search.ts";
import { type ProblemCode, type ProblemError, problemCodes } from "../model/problem.ts";
import { printable } from "../report/printable.ts";
import { wordingFor } from "../report/wording/wordings.ts";
import { matchContextOf } from "../scan/match-context.ts";
import { loadRules } from "../scan/rules.ts";
import { loadDictionary } from "./dictionaries.ts";
import { explainText } from "./explain-text.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./language.ts";
import { describeMark } from "./mark-facts.ts";
import { describeRule } from "./rules-command.ts";

interface ExplainOptions {
  readonly dictionary?: readonly string[];
  readonly lang?: string;
  readonly text?: string;
}

export function addExplainCommand(program: Command, io: Io): void {
  program
    .command("explain")
    .description("tell about a mark, a rule or a problem code")
    .argument("<topic>", "a mark such as velcro, a rule such as trademark/mark-use, a code such as I101")
    .option("-d, --dictionary <path>", "more marks; repeatable", (value: string, before: readonly string[] = []) => [
      ...before,
      value,
    ])
    .option("--text <text>", "show why this text does or does not match the mark")
    .option("--lang <language>", "en or zh")
    .addHelpText(
      "after",
      '\nExamples:\n  listing-lint explain velcro\n  listing-lint explain trademark/reference-use\n  listing-lint explain I101\n  listing-lint explain nike --text "Nikke shoes"',
    )
    .action(async (topic: string, options: ExplainOptions) => {
      const wording = wordingFor(languageOf(options.lang, io.env));
      if (options.text !== undefined) {
        const { dictionary } = await loadDictionary(options.dictionary ?? [], true, io);
        const mark = findMark(dictionary, topic);
        if (mark === undefined) throw unknownTopic(dictionary, topic, "A text is compared with a mark");
        io.stdout.write(explainText(options.text, mark, matchContextOf(loadRules(), dictionary), wording));
        return;
      }
      const rule = wording.rule[topic];
      if (rule !== undefined) {
        io.stdout.write(`${topic}\n${rule}\n`);
        return;
      }
      const policy = describeRule(topic, languageOf(options.lang, io.env));
      if (policy !== undefined) {
        io.stdout.write(policy);
        return;
      }
      const code = topic.toUpperCase();
      if (code in problemCodes) {
        const known = code as ProblemCode;
        io.stdout.write(`${known} (${problemCodes[known]})\n${wording.problem[known](placeholders)}\n`);
        return;
      }
      const { dictionary } = await loadDictionary(options.dictionary ?? [], true, io);
      const mark = findMark(dictionary, topic);
      if (mark !== undefined) {
        io.stdout.write(describeMark(mark));
        return;
      }
      throw unknownTopic(dictionary, topic, `Rules: ${Object.keys(wording.rule).join(", ")}`);
    });
}

function unknownTopic(dictionary: Dictionary, topic: string, otherwise: string): ProblemError {
  const near = searchMarks(marksOf(dictionary), topic, { limit: 5 }).hits.map((hit) => hit.mark.mark);
  const hint = near.length === 0 ? otherwise : `Near: ${near.join(", ")}`;
  return usageError(`“${printable(topic)}” is no mark of the dictionary, no rule and no problem code. ${hint}.`);
}

/** Stand in for the arguments that a real problem has. */
const placeholders = new Proxy({} as Record<string, string>, { get: (_, name) => `<${String(name)}>` });
