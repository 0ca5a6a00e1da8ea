// Plain wording put for a mark so that it reads as if it had been there: number, article, capitals.
import type { MatchedField } from "../assess/consideration.ts";
import type { FieldRole, Span } from "../model/listing.ts";
import type { Match } from "../model/match.ts";
import { type Fix, replaceAt } from "../policy/fix.ts";

/** Puts `wording` for `span`; undefined where its plural is not regular. */
export function fitted(wording: string, match: Match, { field }: MatchedField, span: Span): Fix | undefined {
  const text = match.kind === "plural" ? pluralOf(wording) : wording;
  if (text === undefined) return undefined;
  if (isBeside(field.text, span, text)) return replaceAt(field.text, span, "");
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

const smallWords = new Set(["and", "or", "of", "for", "with", "the", "a", "an", "in", "on", "to"]);

function inCaseOf(text: string, { start, end }: Span, role: FieldRole, wording: string): string {
  if (/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/&\w+;|<[^>]*>/g, ""))) return wording.toUpperCase();
  if (role === "title" && isTitleCase(text.slice(0, start) + text.slice(end))) {
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
