// `rules`: what the marketplaces ask of a text, since when, and who says so.
import type { Command } from "commander";
import { runCases } from "../policy/cases.ts";
import type { PolicyRule } from "../policy/rule.ts";
import { pad } from "../report/columns.ts";
import { wordingFor } from "../report/wording/wordings.ts";
import { loadRules } from "../scan/rules.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./language.ts";
import type { SetExitCode } from "./main.ts";

export function addRulesCommand(program: Command, io: Io, setExitCode: SetExitCode): void {
  const rules = program.command("rules").description("list and check the rules");

  rules
    .command("list")
    .description("all rules with severity, dates, evidence grade and source")
    .argument("[pack]", "only this pack: trademark, amazon, ebay, ...")
    .option("--lang <language>", "en or zh")
    .addHelpText("after", "\nExamples:\n  listing-lint rules list\n  listing-lint rules list amazon")
    .action((pack: string | undefined, options: { lang?: string }) => {
      const { rule: trademark } = wordingFor(languageOf(options.lang, io.env));
      const trademarks = Object.keys(trademark).map((id) => [id, "by use", "", "", ""]);
      const policies = allRules().map((rule) => [
        rule.id,
        severityText(rule),
        datesText(rule),
        rule.grade,
        rule.source,
      ]);
      const rows = [...trademarks, ...policies].filter(([id = ""]) => pack === undefined || id.startsWith(`${pack}/`));
      if (rows.length === 0) throw usageError(`There is no rule pack "${pack}".`);
      for (const row of [["rule", "severity", "in force", "grade", "source"], ...rows]) {
        const [id = "", severity = "", dates = "", grade = "", source = ""] = row;
        io.stdout.write(
          `${pad(id, 40)}${pad(severity, 15)}${pad(dates, 25)}${pad(grade, 7)}${source}`.trimEnd().concat("\n"),
        );
      }
    });

  rules
    .command("check")
    .description("run the cases that every rule brings: what it must report, and what it must leave alone")
    .addHelpText("after", "\nExample:\n  listing-lint rules check")
    .action(() => {
      const results = allRules().flatMap(runCases);
      const failed = results.filter(({ passed }) => !passed);
      for (const { rule, kind, listing } of failed) {
        io.stdout.write(`${rule}: ${kind === "hit" ? "not reported" : "reported"}: ${listing.fields[0]?.text ?? ""}\n`);
      }
      io.stdout.write(`${allRules().length} rules, ${results.length} cases, ${failed.length} failed\n`);
      if (failed.length > 0) setExitCode(2);
    });

  for (const command of rules.commands) command.exitOverride().configureOutput(program.configureOutput());
}

/** The policy rule of this id, for `explain`. */
export function describeRule(id: string, language: "en" | "zh"): string | undefined {
  const rule = allRules().find((candidate) => candidate.id === id);
  if (rule === undefined) return undefined;
  const { what, why, do: action } = rule;
  return `${rule.id} (${severityText(rule)})\n${what[language]}\n${why[language]}\n${action[language]}\n${rule.source} (${rule.grade}, ${rule.verifiedOn})\n`;
}

function allRules(): PolicyRule[] {
  return loadRules()
    .policy()
    .flatMap((pack) => pack.rules);
}

function severityText({ severity, stage }: PolicyRule): string {
  return stage === "trial" ? `${severity} (trial)` : severity;
}

function datesText({ effectiveFrom, effectiveTo }: PolicyRule): string {
  return effectiveFrom === undefined && effectiveTo === undefined
    ? ""
    : `${effectiveFrom ?? ""} .. ${effectiveTo ?? ""}`;
}
