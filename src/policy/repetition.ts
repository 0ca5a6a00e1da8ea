// Repetition: the same word stands in a text at most so often.
import { type Cell, spanOfTokens, wordAt } from "../text/cell.ts";
import { wordsOf } from "../text/key.ts";
import { Gap } from "../text/tokens.ts";
import { WordNotes } from "../text/words.ts";
import type { Mechanism, Report, Subject } from "./mechanism.ts";
import type { RuleOf } from "./rule.ts";

export const mechanism: Mechanism<"repetition"> = {
  kind: "repetition",
  compile(rules) {
    const compiled = rules.map(compileRule);
    return (subject, report) => {
      for (const one of compiled) if (mayRepeat(subject.at.cell, one)) checkWords(one, subject, report);
    };
  },
};

interface Compiled {
  readonly rule: RuleOf<"repetition">;
  /** 1 for words that may not be repeated. */
  readonly counted: WordNotes;
}

function compileRule(rule: RuleOf<"repetition">): Compiled {
  const ignored = new Set(rule.mechanism.ignore.flatMap(wordsOf));
  const counts = (word: string): boolean => word.length > 1 && startsWithLetter.test(word) && !ignored.has(word);
  return { rule, counted: new WordNotes((word) => Number(counts(word))) };
}

const slots = new Uint8Array(256);

/** False when no word can stand too often: a rough count, so that most titles are not looked at word by word. */
function mayRepeat({ tokens }: Cell, { rule: { mechanism }, counted }: Compiled): boolean {
  const { text, count, starts, words, numbers } = tokens;
  const { maxTimes, plurals } = mechanism;
  if (count <= maxTimes) return false;
  slots.fill(0);
  for (let token = 0; token < count; token += 1) {
    const number = numbers[token] as number;
    if (counted.of(words, number) === 0) continue;
    // Singular and plural begin alike.
    const at = starts[token] as number;
    const slot = (plurals ? text.charCodeAt(at) * 31 + text.charCodeAt(at + 1) : number) & 255;
    const times = (slots[slot] as number) + 1;
    if (times > maxTimes) return true;
    slots[slot] = times;
  }
  return false;
}

function checkWords({ rule, counted }: Compiled, subject: Subject, report: Report): void {
  const { cell } = subject.at;
  const { maxTimes, plurals } = rule.mechanism;
  const tokensOf = new Map<string, number[]>();
  for (let token = 0; token < cell.tokens.count; token += 1) {
    if (counted.of(cell.tokens.words, cell.tokens.numbers[token] as number) === 0 || isPartOfCode(cell, token))
      continue;
    const word = wordAt(cell, token);
    const key = keyOf(cell, token, plurals ? singular(word) : word);
    const tokens = tokensOf.get(key);
    if (tokens === undefined) tokensOf.set(key, [token]);
    else tokens.push(token);
  }
  for (const tokens of tokensOf.values()) {
    const surplus = tokens[maxTimes];
    if (surplus === undefined) continue;
    const span = spanOfTokens(cell, surplus, surplus + 1);
    report(rule, subject.at, span, { word: wordAt(cell, surplus), actual: tokens.length, limit: maxTimes });
  }
}

// A number or a single character of a script without spaces is no word of its own.
const startsWithLetter = /^\p{L}/u;

/**
 * Letters that share a word with others: "512GB" and "MR25GA" are words of their own whatever letters they have in common,
 * and so is "DVB" in "DVB-T2, DVB-C" and "DVB T2 DVB C", and "non" in "non-slip, non-stick".
 */
function isPartOfCode({ tokens: { text, starts, ends, gaps, count } }: Cell, token: number): boolean {
  const next = token + 1;
  if (gaps[token] === Gap.None || (next < count && gaps[next] === Gap.None)) return true;
  const end = ends[token] as number;
  const isShort = end - (starts[token] as number) <= 3;
  if (!isShort || next >= count || starts[next] !== end + 1) return false;
  if (text[end] !== " ") return text[end] === "-";
  const isOneLetter = ends[next] === end + 2;
  return startsWithLetter.test(text.slice(end + 1, end + 2)) && (isOneLetter || gaps[next + 1] === Gap.None);
}

/** The word and its compound: the "shirt" of "T-shirt" is no "shirt", and the "free" of "grain-free" not that of "free-range". */
function keyOf(cell: Cell, token: number, word: string): string {
  const before = isHyphened(cell, token) ? `${wordAt(cell, token - 1)}-` : "";
  const after = isHyphened(cell, token + 1) ? `-${wordAt(cell, token + 1)}` : "";
  return before === "" && after === "" ? word : `${word} ${before}${word}${after}`;
}

/** True where nothing but a hyphen stands before `token`. */
function isHyphened({ tokens: { text, starts, ends, count } }: Cell, token: number): boolean {
  if (token === 0 || token >= count) return false;
  const end = ends[token - 1] as number;
  return starts[token] === end + 1 && text[end] === "-";
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
