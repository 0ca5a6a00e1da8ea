// Characters: some may not stand in a text, or only so often, unless they are part of the brand name.
import type { Span } from "../model/listing.ts";
import { isInBrand, isInNames } from "./brand-place.ts";
import type { FieldText } from "./field-text.ts";
import { type Fix, replaceAt } from "./fix.ts";
import type { Check, Mechanism, Mending, Report, Subject } from "./mechanism.ts";
import type { RuleOf } from "./rule.ts";

type Rule = RuleOf<"characters">;

export const mechanism: Mechanism<"characters"> = { kind: "characters", compile };

function compile(rules: readonly Rule[]): Check {
  const byCharacter = new Map<number, Rule[]>();
  for (const rule of rules) {
    for (const character of new Set(rule.mechanism.characters)) {
      const codePoint = character.codePointAt(0) as number;
      byCharacter.set(codePoint, [...(byCharacter.get(codePoint) ?? []), rule]);
    }
  }
  const ascii = Uint8Array.from({ length: 128 }, (_, unit) => Number(byCharacter.has(unit)));
  const forEmoji = rules.filter(({ mechanism: { emoji } }) => emoji);
  const rulesOf = (codePoint: number, isPicture: boolean): readonly Rule[] => {
    const named = byCharacter.get(codePoint);
    if (named !== undefined) return named;
    return isPicture || (forEmoji.length > 0 && isEmoji(codePoint)) ? forEmoji : none;
  };
  return (subject, report) => {
    const { text } = subject.at.readable;
    let runs: Runs | undefined;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < 128 ? ascii[unit] === 0 : unit < firstSign) continue;
      const codePoint = text.codePointAt(at) as number;
      let end = at + (codePoint > 0xffff ? 2 : 1);
      const isPicture = text.charCodeAt(end) === pictureSelector;
      while (text.charCodeAt(end) === pictureSelector || text.charCodeAt(end) === joiner) end += 1;
      for (const rule of rulesOf(codePoint, isPicture)) {
        runs ??= new Runs(subject, report);
        runs.add(rule, codePoint, at, end);
      }
      at = end - 1;
    }
    runs?.close();
  };
}

const none: readonly Rule[] = [];
const firstSign = 0xa0;
// After a sign, this asks for its picture: U+2764 is a sign, U+2764 U+FE0F a red heart.
const pictureSelector = 0xfe0f;
const joiner = 0x200d;
// Drawn as pictures by default; digits, # and © only become pictures by a selector.
const pictograph = /^\p{Emoji_Presentation}$/u;

function isEmoji(codePoint: number): boolean {
  return codePoint >= 0x231a && pictograph.test(String.fromCodePoint(codePoint));
}

/** Joins characters of a rule that stand side by side into one place. */
class Runs {
  private readonly subject: Subject;
  private readonly report: Report;
  private readonly open = new Map<Rule, { start: number; end: number }>();
  private readonly seen = new Map<string, number>();

  constructor(subject: Subject, report: Report) {
    this.subject = subject;
    this.report = report;
  }

  add(rule: Rule, codePoint: number, start: number, end: number): void {
    const { maxEach, exceptInBrand, exceptNames } = rule.mechanism;
    if (exceptInBrand && isInBrand(this.subject, start, end)) return;
    if (isInNames(this.subject.at, exceptNames, start, end)) return;
    if (maxEach > 0) {
      const key = `${rule.id} ${codePoint}`;
      const times = (this.seen.get(key) ?? 0) + 1;
      this.seen.set(key, times);
      if (times <= maxEach) return;
    }
    const run = this.open.get(rule);
    if (run?.end === start) {
      run.end = end;
      return;
    }
    this.flush(rule);
    this.open.set(rule, { start, end });
  }

  close(): void {
    for (const rule of this.open.keys()) this.flush(rule);
  }

  private flush(rule: Rule): void {
    const run = this.open.get(rule);
    if (run === undefined) return;
    const { at } = this.subject;
    const characters = at.readable.text.slice(run.start, run.end);
    const span = at.source(run.start, run.end);
    this.report(rule, at, span, { characters, limit: rule.mechanism.maxEach }, mendingOf(rule, at, span, characters));
  }
}

/** What says the same without `characters`; undefined where one of them carries a meaning, as `$` before a number. */
function mendingOf(
  { mechanism: { substitutes } }: Rule,
  at: FieldText,
  span: Span,
  characters: string,
): Mending | undefined {
  let instead = "";
  for (const character of characters.replace(pictureSigns, "")) {
    const substitute = substitutes[character] ?? (isEmoji(character.codePointAt(0) as number) ? "" : undefined);
    if (substitute === undefined) return undefined;
    instead += substitute;
  }
  return { instead: instead.trim(), fix: fixOf(at.field.text, span, instead) };
}

/** "AB_01_2" has its signs taken out alike, and what a Spanish sign opens goes with what it closes. */
function fixOf(text: string, span: Span, instead: string): Fix | undefined {
  if (instead === " " && isInCode(text, span)) return { ...span, text: instead };
  const opened =
    instead === "" ? /[¡¿]([^¡¿!?]*)$/u.exec(text.slice(Math.max(0, span.start - longestCry), span.start)) : null;
  if (opened === null) return replaceAt(text, span, instead.trim());
  return { start: span.start - opened[0].length, end: span.end, text: (opened[1] ?? "").trim() };
}

// Units from a sign that opens to the one that closes.
const longestCry = 100;

/** Between two digits of what begins with a letter: "AB01_2", but not "7_8". */
function isInCode(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - longestCode), start);
  return /\p{L}[\p{L}\p{N}-]*\d$/u.test(before) && /\d/.test(text[end] ?? "");
}

const longestCode = 30;

const pictureSigns = /[\ufe0f\u200d]/g;
