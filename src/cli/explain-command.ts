// `explain`: a mark's facts, a rule, or a problem code.
import type { Command } from "commander";
import { marksOf } from "../marks/dictionary.ts";
import { findMark, searchMarks } from "../marks/search.ts";
import { type ProblemCode, problemCodes } from "../model/problem.ts";
import { printable } from "../report/printable.ts";
import { wordingFor } from "../report/wording/wordings.ts";
import { loadDictionary } from "./dictionaries.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./language.ts";
import type { SetExitCode } from "./main.ts";
import { describeMark } from "./mark-facts.ts";
import { describeRule } from "./rules-command.ts";

interface ExplainOptions {
  readonly dictionary?: readonly string[];
  readonly lang?: string;
}

export function addExplainCommand(program: Command, io: Io, setExitCode: SetExitCode): void {
  program
    .command("explain")
    .description("tell about a mark, a rule or a problem code")
    .argument("<topic>", "a mark such as velcro, a rule such as trademark/mark-use, a code such as I101")
    .option("-d, --dictionary <path>", "more marks; repeatable", (value: string, before: readonly string[] = []) => [
      ...before,
      value,
    ])
    .option("--lang <language>", "en or zh")
    .addHelpText(
      "after",
      "\nExamples:\n  listing-lint explain velcro\n  listing-lint explain trademark/reference-use\n  listing-lint explain I101",
    )
    .action(async (topic: string, options: ExplainOptions) => {
      const wording = wordingFor(languageOf(options.lang, io.env));
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
      const near = searchMarks(marksOf(dictionary), topic, { limit: 5 }).hits.map((hit) => hit.mark.mark);
      const hint = near.length === 0 ? `Rules: ${Object.keys(wording.rule).join(", ")}` : `Near: ${near.join(", ")}`;
      setExitCode(2);
      throw usageError(`“${printable(topic)}” is no mark of the dictionary, no rule and no problem code. ${hint}.`);
    });
}

/** Stand in for the arguments that a real problem has. */
const placeholders = new Proxy({} as Record<string, string>, { get: (_, name) => `<${String(name)}>` });
