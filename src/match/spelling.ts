// Finds marks that stand in the text letter for letter once folded: any case, accents, width, look-alikes, gaps moved.
import { type Gate, isGate, type SpellingGate } from "../model/gate.ts";
import type { MatchKind } from "../model/match.ts";
import { Boundary, type Term } from "../model/term.ts";
import { type Cell, spanOfTokens } from "../text/cell.ts";
import { hasHiddenParts } from "../text/hidden.ts";
import { withoutMarkup } from "../text/markup.ts";
import { Gap } from "../text/tokens.ts";
import { howWritten } from "./how-written.ts";
import { isOfRegister } from "./lookup.ts";
import { gapsInRun, runsOf } from "./runs.ts";
import { type MatchContext, matchesOf, type Run, type RunWay } from "./way.ts";

export const way: RunWay = {
  id: "spelling",
  kinds: ["exact", "folded", "homoglyph", "alias", "joined", "split"],
  findInRun(cell, run, context) {
    const kind = readRun(cell, run, context);
    if (isGate(kind)) return undefined;
    const { term, mark, first, end } = run;
    const span = spanOfTokens(cell, first, end);
    return { mark, kind, similarity: 1, span, firstToken: first, endToken: end, term: term.text };
  },
};

/** Calls `visit` for every run with the letters of a term that is stopped by a gate. */
export function forEachStopped(cell: Cell, context: MatchContext, visit: (run: Run, gate: Gate) => void): void {
  const { forEachAt, forEachFrom } = runsOf(
    context,
    () => [],
    (_cell, run) => {
      const read = readRun(cell, run, context);
      if (isGate(read)) visit(run, read);
    },
  );
  for (let at = 0; at < cell.tokens.count; at += 1) {
    forEachAt(cell, at, matchesOf);
    forEachFrom(cell, at, matchesOf);
  }
}

/** The kind of match that a run with the letters of a term is, or the gate that stops it. */
function readRun(cell: Cell, { term, mark, first, end }: Run, context: MatchContext): MatchKind | Gate {
  const read = readSpelling(cell, context, term, first, end);
  return isOfRegister(mark) && !isGate(read) && !certain.has(read) ? "register" : read;
}

// Below this many letters a mark must have its gaps where the register has them: "H&M" is not "hm", "3M" is not "3 m".
const shortestMovable = 5;
// A number glued to the front of a word of up to this many letters makes it a unit: "24HP", "10MM", "5GAP".
const longestUnit = 4;
// Up to this many letters in front of a number are a model code.
const longestCode = 3;

/** The kinds in which the words of a register are matched. */
const certain: ReadonlySet<MatchKind> = new Set(["exact", "folded", "alias"]);

function readSpelling(
  cell: Cell,
  context: MatchContext,
  term: Term,
  first: number,
  end: number,
): MatchKind | SpellingGate {
  if (isPartOfCode(cell, term, first, end)) return "part-of-code";
  if (hasSentenceEnd(cell, term, first, end)) return "sentence-end";
  const { isClosed, isOpened } = movedGaps(cell, term, first, end);
  if ((isClosed || isOpened) && term.key.length < shortestMovable) return "moved-gap";
  // "Out Back" without its gap is "outback", a word; a word, or its genitive, is no spelling of a mark.
  if (isClosed && context.vocabulary.zipf(term.key) > 0) return "joined-word";
  const span = spanOfTokens(cell, first, end);
  const written = withoutMarkup(cell.text.slice(span.start, span.end)).text;
  if (term.key.length <= 2 && /^[a-z0-9]+$/.test(term.key) && written !== term.text) return "two-letters";
  const letters = howWritten(cell, written, term);
  if (letters === "foreign" || letters === "accented" || letters === "homoglyph") return letters;
  if (term.isAlias) return "alias";
  if (letters === "folded" || hasHiddenParts(cell, first, end)) return "folded";
  if (isOpened) return "split";
  return isClosed ? "joined" : "exact";
}

/** Part of a code or a measure: "XK3M" does not hold 3M, "24HP" and "2.25 HP" do not hold HP, "BBC3" does not hold BBC. */
function isPartOfCode(cell: Cell, { key }: Term, first: number, end: number): boolean {
  const { text, starts, ends, gaps, count } = cell.tokens;
  const before = first === 0 ? "" : (text[(ends[first - 1] as number) - 1] as string);
  const isGluedBefore = first > 0 && gaps[first] === Gap.None;
  if (/^\d/.test(key)) return isGluedBefore && /[a-z]/.test(before);
  if (!/^[a-z]+$/.test(key)) return false;
  if (/\d/.test(before) && (isGluedBefore ? key.length <= longestUnit : key.length <= 2 && gaps[first] === Gap.Soft))
    return true;
  return (
    key.length <= longestCode &&
    end < count &&
    gaps[end] === Gap.None &&
    /\d/.test(text[starts[end] as number] as string)
  );
}

// What stands before a full stop that shortens a word: "St. Ives", "Inc. Magazine".
const longestShortening = 3;

/** "On a fence post. It can ...": no name goes across the end of a sentence, unless it has one itself. */
function hasSentenceEnd({ tokens: { text, starts, ends } }: Cell, term: Term, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at += 1) {
    const before = ends[at - 1] as number;
    if (starts[at] === before || before - (starts[at - 1] as number) <= longestShortening) continue;
    if (sentenceEnd.test(text.slice(before, starts[at])) && !sentenceSign.test(term.text)) return true;
  }
  return false;
}

const sentenceEnd = /[.!?]\s/;
const sentenceSign = /[.!?]/;

interface MovedGaps {
  /** A gap of the mark is missing. */
  readonly isClosed: boolean;
  /** There is one where the mark has none. */
  readonly isOpened: boolean;
}

const noneMoved: MovedGaps = { isClosed: false, isOpened: false };

function movedGaps(cell: Cell, { boundaries }: Term, first: number, end: number): MovedGaps {
  if (boundaries.length === 0) return noneMoved;
  const open = gapsInRun(cell, first, end);
  let isClosed = false;
  let isOpened = false;
  for (let i = 0; i < boundaries.length; i += 2) {
    const isOpen = open.has(boundaries[i] as number);
    if (boundaries[i + 1] === Boundary.Joint) isOpened ||= isOpen;
    else isClosed ||= !isOpen;
  }
  return { isClosed, isOpened };
}
