// `rules`: what the marketplaces ask of a text, since when, and who says so.
import type { Command } from "commander";
import { runCases } from "../policy/cases.ts";
import type { PolicyRule } from "../policy/rule.ts";
import { isOn, speaksOf } from "../policy/select.ts";
import { wordingFor } from "../report/wording/wordings.ts";
import { goodsInTitle } from "../scan/family-findings.ts";
import { loadRules } from "../scan/rules.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./language.ts";
import { dateArgument } from "./options/declare.ts";
import type { SetExitCode } from "./program.ts";
import { explainRule, listEntry, listHeading, ruleFacts, trademarkEntry } from "./rule-pages.ts";

export function addRulesCommand(program: Command, io: Io, setExitCode: SetExitCode): void {
  const rules = program.command("rules").description("list and check the rules");

  rules
    .command("list")
    .description("all rules with severity, dates, evidence grade and source")
    .argument("[pack]", "only this pack: trademark, amazon, ebay, ...")
    .option("-m, --marketplace <id>", "only rules of this marketplace, such as amazon-us; with --as-of, on that day")
    .option("--as-of <date>", "only rules in force on this day", dateArgument)
    .option("-f, --format <name>", "table or json", "table")
    .option("--lang <language>", "en or zh")
    .addHelpText(
      "after",
      "\nExamples:\n  listing-lint rules list amazon\n  listing-lint rules list -m amazon-us --as-of 2026-07-27\n  listing-lint rules list -f json",
    )
    .action((pack: string | undefined, options: ListOptions) => {
      const language = languageOf(options.lang, io.env);
      const wording = wordingFor(language);
      const isAsked = ({ id }: { id: string }): boolean => pack === undefined || id.startsWith(`${pack}/`);
      const trademarks = Object.entries(wording.rule).map(([id, about]) => ({ id, about }));
      const asked = { trademarks: trademarks.filter(isAsked), policies: allRules().filter(isAsked) };
      if (asked.trademarks.length + asked.policies.length === 0) throw usageError(`There is no rule pack "${pack}".`);
      const policies = asked.policies.filter((rule) => isInForce(rule, options));
      if (options.format === "json") {
        const facts = [...asked.trademarks, ...policies.map(ruleFacts)];
        io.stdout.write(`${JSON.stringify(facts, null, 2)}\n`);
        return;
      }
      if (options.format !== "table") throw usageError(`There is no format "${options.format}": table, json.`);
      io.stdout.write(listHeading(language));
      for (const { id } of asked.trademarks) io.stdout.write(trademarkEntry(id, language));
      for (const rule of policies) io.stdout.write(listEntry(rule, language, wording));
    });

  rules
    .command("check")
    .description("run the cases that every rule brings: what it must report, and what it must leave alone")
    .addHelpText("after", "\nExample:\n  listing-lint rules check")
    .action(() => {
      const goodsIn = goodsInTitle(loadRules());
      const results = allRules().flatMap((rule) => runCases(rule, goodsIn));
      const failed = results.filter(({ passed }) => !passed);
      for (const { rule, kind, listing } of failed) {
        io.stdout.write(`${rule}: ${kind === "hit" ? "not reported" : "reported"}: ${listing.fields[0]?.text ?? ""}\n`);
      }
      io.stdout.write(`${allRules().length} rules, ${results.length} cases, ${failed.length} failed\n`);
      if (failed.length > 0) setExitCode(2);
    });

  for (const command of rules.commands) command.exitOverride().configureOutput(program.configureOutput());
}

interface ListOptions {
  readonly marketplace?: string;
  readonly asOf?: string;
  readonly format: string;
  readonly lang?: string;
}

function isInForce(rule: PolicyRule, { marketplace, asOf }: ListOptions): boolean {
  if (asOf !== undefined && !isOn(rule, asOf)) return false;
  return marketplace === undefined || speaksOf(rule, marketplace);
}

/** The page of the policy rule of this id, for `explain`. */
export function describeRule(id: string, language: "en" | "zh"): string | undefined {
  const rule = allRules().find((candidate) => candidate.id === id);
  return rule && explainRule(rule, language, wordingFor(language));
}

function allRules(): PolicyRule[] {
  return loadRules()
    .policy()
    .flatMap((pack) => pack.rules);
}
