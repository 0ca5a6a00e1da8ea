// What simple matchers make of the same listings and the same dictionary: the figures to beat.
import type { MarkIndex } from "../../src/model/mark-index.ts";
import type { LabelledListing } from "./labelled.ts";
import type { Flag, Scored } from "./score.ts";

export interface Baseline {
  readonly label: string;
  find(listings: readonly LabelledListing[]): Scored[];
}

/** The baselines of the benchmark notes over the terms of `index`; the last takes most of a minute. */
export function baselinesOf(index: MarkIndex): Baseline[] {
  const terms = Array.from({ length: index.termCount }, (_, at) => index.term(at).text);
  const words = new Set(terms.map((term) => term.toLowerCase()));
  const folded = new Set(terms.map((term) => foldedWords(term).join(" ")));
  const near = nearTo(terms.map((term) => term.toLowerCase()).filter((term) => /^[\p{L}\p{N}]+$/u.test(term)));
  return [
    baseline("word regex", (text) => runs(text, (run) => words.has(run.toLowerCase()))),
    baseline("word regex, folded", (text) => runs(text, (run) => folded.has(foldedWords(run).join(" ")))),
    baseline("Jaro-Winkler at .90", (text) => tokens(text).filter(([start, end]) => near(text.slice(start, end)))),
  ];
}

type Span = readonly [start: number, end: number];

function baseline(label: string, findIn: (text: string) => Span[]): Baseline {
  return {
    label,
    find: (listings) =>
      listings.map((listing) => ({
        listing,
        findings: cellsOf(listing).flatMap(([column, text]) =>
          findIn(text).map(([start, end]): Flag => flag(column, text, start, end)),
        ),
      })),
  };
}

function flag(column: string, text: string, start: number, end: number): Flag {
  const found = text.slice(start, end);
  return {
    severity: "high",
    score: 100,
    use: "product",
    text: found,
    span: { start, end },
    evidence: [],
    field: { column },
    mark: { name: found },
    match: { kind: "exact" },
  };
}

function cellsOf({ title, bullets, description }: LabelledListing): [column: string, text: string][] {
  return [
    ["title", title],
    ...bullets.slice(0, 5).map((bullet, at): [string, string] => [`bullet_${at + 1}`, bullet]),
    ["description", description],
  ];
}

function tokens(text: string): Span[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu), ({ 0: token, index }) => [
    index,
    index + token.length,
  ]);
}

// No mark of the dictionary has more words than this that could stand in a title.
const longestRun = 6;

/** The longest run of tokens from each token that `isTerm` accepts, with what stands between them. */
function runs(text: string, isTerm: (run: string) => boolean): Span[] {
  const all = tokens(text);
  const found: Span[] = [];
  for (let first = 0; first < all.length; first += 1) {
    const start = (all[first] as Span)[0];
    for (let last = Math.min(all.length, first + longestRun) - 1; last >= first; last -= 1) {
      const end = (all[last] as Span)[1];
      if (!isTerm(text.slice(start, end))) continue;
      found.push([start, end]);
      first = last;
      break;
    }
  }
  return found;
}

function foldedWords(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .normalize("NFKC")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function nearTo(terms: readonly string[]): (token: string) => boolean {
  const byLength = new Map<number, string[]>();
  for (const term of terms) byLength.set(term.length, [...(byLength.get(term.length) ?? []), term]);
  const known = new Map<string, boolean>();
  return (token) => {
    const word = token.toLowerCase();
    const before = known.get(word);
    if (before !== undefined) return before;
    let isNear = false;
    // Below half the length .90 cannot be reached: .90 = J + .4 (1 - J) needs J = .83, and J <= (2 + shorter/longer) / 3.
    for (let length = Math.ceil(word.length / 2); length <= word.length * 2 && !isNear; length += 1) {
      isNear = (byLength.get(length) ?? []).some((term) => jaroWinkler(word, term) >= 0.9);
    }
    known.set(word, isNear);
    return isNear;
  };
}

/** Jaro similarity with Winkler's bonus of .1 for each of up to four equal first letters; 0 to 1. */
function jaroWinkler(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const takenB = new Uint8Array(b.length);
  const matchedA: number[] = [];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j += 1) {
      if (takenB[j] === 1 || a[i] !== b[j]) continue;
      takenB[j] = 1;
      matchedA.push(i);
      break;
    }
  }
  const matches = matchedA.length;
  if (matches === 0) return 0;
  let swapped = 0;
  let at = 0;
  for (let j = 0; j < b.length; j += 1) {
    if (takenB[j] === 0) continue;
    if (a[matchedA[at] as number] !== b[j]) swapped += 1;
    at += 1;
  }
  const jaro = (matches / a.length + matches / b.length + (matches - swapped / 2) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}
