// Plain wording put for a mark so that it reads as if it had been there: number, article, capitals, no word twice.
import type { MatchedField } from "../assess/consideration.ts";
import type { FieldRole, Span } from "../model/listing.ts";
import type { Match } from "../model/match.ts";
import { type Fix, replaceAt } from "../policy/fix.ts";

/** Puts `wording` for `span`; undefined where its plural is not regular. */
export function fitted(wording: string, match: Match, { field }: MatchedField, span: Span): Fix | undefined {
  const whole = match.kind === "plural" ? pluralOf(wording) : wording;
  if (whole === undefined) return undefined;
  if (isBeside(field.text, span, whole)) return replaceAt(field.text, span, "");
  const text = withoutNeighbours(field.text, span, whole);
  const cased = inCaseOf(field.text, span, field.role, text);
  const article = /(?<![\p{L}\p{N}'’-])(an?)(\s+)$/iu.exec(field.text.slice(0, span.start));
  if (article?.[1] === undefined) return { start: span.start, end: span.end, text: cased };
  const right = articleFor(cased, article[1]);
  return { start: article.index, end: span.end, text: `${right}${article[2]}${cased}` };
}

function pluralOf(wording: string): string | undefined {
  if (wording.endsWith("s")) return wording;
  return /(?:ch|sh|[xyz])$/.test(wording) ? undefined : `${wording}s`;
}

/** "Velcro hook and loop": the plain words are there already. */
function isBeside(text: string, { start, end }: Span, wording: string): boolean {
  const before = text.slice(0, start).trimEnd().toLowerCase();
  const after = text.slice(end).trimStart().toLowerCase();
  return before.endsWith(wording.toLowerCase()) || after.startsWith(wording.toLowerCase());
}

/** Without the last words where they follow ("Bundt pan"), and without the first ones where they stand before. */
function withoutNeighbours(text: string, { start, end }: Span, wording: string): string {
  const words = wording.split(" ");
  const after = wordsIn(text.slice(end, end + neighbourUnits));
  const before = wordsIn(text.slice(Math.max(0, start - neighbourUnits), start));
  for (let count = words.length - 1; count > 0; count -= 1) {
    if (isSame(words.slice(-count), after.slice(0, count))) return words.slice(0, -count).join(" ");
    if (isSame(words.slice(0, count), before.slice(-count))) return words.slice(count).join(" ");
  }
  return wording;
}

const neighbourUnits = 60;

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** The same words, but for a plural. */
function isSame(words: readonly string[], others: readonly string[]): boolean {
  return words.length === others.length && words.every((word, at) => one(word) === one(others[at] ?? ""));
}

function one(word: string): string {
  return word.toLowerCase().replace(/s$/, "");
}

const smallWords = new Set(["and", "or", "of", "for", "with", "the", "a", "an", "in", "on", "to"]);

function inCaseOf(text: string, { start, end }: Span, role: FieldRole, wording: string): string {
  if (/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/&\w+;|<[^>]*>/g, ""))) return wording.toUpperCase();
  const before = /(\p{L}{2,})[\s-]+$/u.exec(text.slice(Math.max(0, start - neighbourUnits), start))?.[1];
  const after = /^[\s-]+(\p{L}{2,})/u.exec(text.slice(end, end + neighbourUnits))?.[1];
  const beside = [before, text.slice(start, end), after].filter((word) => word !== undefined);
  if (beside.length > 1 && beside.every((word) => !/\p{Ll}/u.test(word))) return wording.toUpperCase();
  const isInName = beside.length > 2 && beside.every((word) => /^\p{Lu}/u.test(word));
  if (isInName || (role === "title" && isTitleCase(text.slice(0, start) + text.slice(end)))) {
    return wording.replace(/[\p{L}\p{N}'’]+/gu, (word, at: number) =>
      at > 0 && smallWords.has(word) ? word : capitalised(word),
    );
  }
  const opens = /(?:^|[.!?:•]\s*|\n\s*)$/u.test(text.slice(0, start));
  return opens && /^\p{Lu}/u.test(text.slice(start)) ? capitalised(wording) : wording;
}

function isTitleCase(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{N}])\p{L}{3,}/gu)?.filter((word) => !smallWords.has(word)) ?? [];
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

function capitalised(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
}

function articleFor(wording: string, before: string): string {
  const isVowel = /^(?:[aeio]|u(?!ni|se|ti))/i.test(wording);
  const article = isVowel ? "an" : "a";
  return /^A/.test(before) ? capitalised(article) : article;
}
