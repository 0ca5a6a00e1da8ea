// What `rules list` and `explain` print of a rule.
import type { PolicyRule } from "../policy/rule.ts";
import { pad } from "../report/columns.ts";
import { type RulePageWording, rulePagesEn, rulePagesZh } from "../report/wording/rule-pages.ts";
import type { Wording } from "../report/wording/wording.ts";

type Language = "en" | "zh";

/** Widths of id and severity; with the dates a line stays within 80 columns. */
const widths = { id: 40, severity: 16 } as const;

export function listHeading(language: Language): string {
  const { rule, severity, inForce } = pageWording(language).columns;
  return line([rule, severity, inForce]);
}

/** Three lines of one rule: id, severity and dates; what it is about, how sure; where it is said. */
export function listEntry(rule: PolicyRule, language: Language, wording: Wording): string {
  const words = pageWording(language);
  const { id, title, grade, verifiedOn, source } = rule;
  const head = line([id, severityText(rule, words, wording), datesText(rule, words)]);
  return `${head}  ${title[language]} (${grade}, ${verifiedOn})\n  ${source}\n`;
}

export function trademarkEntry(id: string, language: Language): string {
  return line([id, pageWording(language).byUse, ""]);
}

/** The page of `explain`. */
export function explainRule(rule: PolicyRule, language: Language, wording: Wording): string {
  const words = pageWording(language);
  const { id, title, what, why, do: action, marketplaces, regions, exceptRegions, fields, source } = rule;
  const places = marketplaces.flatMap((name) =>
    regions === undefined ? [name] : regions.map((at) => `${name}-${at}`),
  );
  const except = exceptRegions === undefined ? "" : ` (${words.except} ${exceptRegions.join(", ")})`;
  return [
    `${id}: ${title[language]} (${severityText(rule, words, wording)})`,
    ...[what, why, action].map((text) => text[language].replace(/\{(\w+)\}/g, "<$1>")),
    "",
    `${words.columns.inForce}: ${datesText(rule, words)}`,
    `${words.markets}: ${places.join(", ")}${except}`,
    `${words.fields}: ${fields.map((role) => wording.role[role]).join(", ")}`,
    `${words.source}: ${source}`,
    `  ${words.grade[rule.grade]}; ${words.verified(rule.verifiedOn)}`,
    ...(rule.stage === "trial" ? [words.trialNote] : []),
    "",
  ].join("\n");
}

/** The facts of a rule for other programs. */
export function ruleFacts(rule: PolicyRule) {
  const { id, title, severity, stage, marketplaces, regions, exceptRegions, fields } = rule;
  const { effectiveFrom, effectiveTo, grade, source, verifiedOn, facts } = rule;
  const place = { marketplaces, ...(regions && { regions }), ...(exceptRegions && { exceptRegions }), fields };
  const dates = { ...(effectiveFrom && { effectiveFrom }), ...(effectiveTo && { effectiveTo }) };
  return { id, title, severity, stage, ...place, ...dates, grade, source, verifiedOn, facts };
}

function pageWording(language: Language): RulePageWording {
  return language === "zh" ? rulePagesZh : rulePagesEn;
}

function line([id, severity, dates]: readonly [string, string, string]): string {
  return `${pad(id, widths.id)}${pad(severity, widths.severity)}${dates}`.trimEnd().concat("\n");
}

function severityText({ severity, stage }: PolicyRule, words: RulePageWording, wording: Wording): string {
  const name = wording.severity[severity];
  return stage === "trial" ? `${name} (${words.trial})` : name;
}

function datesText({ effectiveFrom, effectiveTo }: PolicyRule, words: RulePageWording): string {
  if (effectiveFrom !== undefined && effectiveTo !== undefined) return `${effectiveFrom}/${effectiveTo}`;
  if (effectiveFrom !== undefined) return words.from(effectiveFrom);
  return effectiveTo === undefined ? words.always : words.until(effectiveTo);
}
