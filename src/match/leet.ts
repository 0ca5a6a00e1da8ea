// Finds marks with digits or signs for letters: "n1ke", "v3rs@c3", "adida$", "h0t wheels".
import type { Match } from "../model/match.ts";
import type { Cell } from "../text/cell.ts";
import { remember } from "../text/remember.ts";
import { Sign } from "../text/tokens.ts";
import { reportPlace, tokensWithin } from "./lookup.ts";
import { variantTermsOf } from "./variant-terms.ts";
import type { CellWay, MatchContext, Place } from "./way.ts";

export const way: CellWay = {
  id: "leet",
  kinds: ["leet"],
  find(cell, context, found) {
    if ((cell.tokens.signs & Sign.Substitute) === 0) return;
    const { text } = cell.view;
    // Without a list of what is found: most of it is numbers.
    for (signs.lastIndex = 0; signs.test(text); ) {
      const [start, end] = chunkAround(text, signs.lastIndex - 1);
      signs.lastIndex = end;
      if (end - start >= shortestForm && end - start <= longestChunk) findInChunk(cell, context, start, end, found);
    }
  },
};

const signs = /[0-9@$!|+]/g;

const similarities = { few: 0.93, many: 0.9 };
const shortestMark = 4;
const shortestForm = 3;
const longestChunk = 24;
// "1", "!" and "|" are i or l, each for itself: this many of them give 32 readings.
const mostOpen = 5;
// A row of three digits is a number, unless it stands in a name of this many letters or beside a sign.
const shortestWithNumber = 6;

const letterFor: Readonly<Record<string, string>> = {
  "0": "o",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "g",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "+": "t",
};

function chunkAround(text: string, at: number): [start: number, end: number] {
  let start = at;
  while (start > 0 && isPart(text.charCodeAt(start - 1))) start -= 1;
  let end = at + 1;
  while (end < text.length && isPart(text.charCodeAt(end))) end += 1;
  return [start, end];
}

const partUnits = new Set(Array.from("abcdefghijklmnopqrstuvwxyz0123456789@$!|+", (sign) => sign.charCodeAt(0)));

function isPart(unit: number): boolean {
  return partUnits.has(unit);
}

function findInChunk(
  cell: Cell,
  context: MatchContext,
  start: number,
  end: number,
  found: (match: Match) => void,
): void {
  const { text } = cell.view;
  for (const { from, to, place, similarity } of disguisesOf(context)(text.slice(start, end))) {
    if (isPartOfCode(text, start + from, start + to)) continue;
    const [first, last] = tokensWithin(cell, start + from, start + to);
    const shift = start + from - (cell.tokens.starts[first] as number);
    const part = { ...place, kind: "leet", similarity, start: shift, end: shift + to - from } as const;
    reportPlace(cell, first, last, part, found);
  }
}

/** Units `from`..`to` of a chunk, which may be read as the word of `place`. */
interface Disguise {
  readonly from: number;
  readonly to: number;
  readonly place: Place;
  readonly similarity: number;
}

const kept = new WeakMap<MatchContext, (chunk: string) => readonly Disguise[]>();

/** What a chunk may be read as, worked out once for each: sizes and counts come again and again. */
function disguisesOf(context: MatchContext): (chunk: string) => readonly Disguise[] {
  let disguises = kept.get(context);
  if (disguises === undefined) {
    disguises = remember((chunk) => disguisesIn(chunk, context));
    kept.set(context, disguises);
  }
  return disguises;
}

/** Signs at the ends may be just signs: every form of the chunk with and without them is read. */
function disguisesIn(chunk: string, context: MatchContext): Disguise[] {
  const disguises: Disguise[] = [];
  for (const from of new Set([0, chunk.search(/[^+|!]/)])) {
    for (const to of new Set([chunk.length, chunk.search(/[+|!]*$/)])) {
      const form = chunk.slice(from, to);
      if (to - from < shortestForm || !/[0-9@$!|+]/.test(form) || !isDisguise(form, context)) continue;
      const similarity = form.replace(/[a-z]/g, "").length * 3 <= form.length ? similarities.few : similarities.many;
      for (const place of readings(form).flatMap((reading) => variantTermsOf(context).placesOf(reading)))
        if (isTrusted(place, form, context)) disguises.push({ from, to, place, similarity });
    }
  }
  return disguises;
}

/** False for what digits are really for: "500ml", "10mo", "4k", "mp3", "IP54", "1080p", "13g0", "5side". */
function isDisguise(form: string, { vocabulary, isKnownWord }: MatchContext): boolean {
  const letters = form.replace(/[^a-z]/g, "").length;
  const signs = form.replace(/[a-z0-9]/g, "").length;
  // "|360" is a line and a number, "80$3" is not.
  if (letters + signs === 0 || isMeasure.test(form) || /^[+|!]?\d+[+|!]?$/.test(form)) return false;
  if (form.length < shortestMark) return /^[a-z][^a-z][a-z]$/.test(form);
  if (/\d{3}/.test(form) && signs === 0 && form.length < shortestWithNumber) return false;
  // A digit or a line at one end is a count, a model or a separator where the rest is a word of its own.
  const rest = form.replace(/[^a-z]/g, "");
  const isAtOneEnd = form.startsWith(rest) || form.endsWith(rest);
  if (!isAtOneEnd || form.length - rest.length > 1 || /[@]/.test(form)) return true;
  // "¡ninguna marca!"
  if (/^[a-z]+!$/.test(form) && isKnownWord(rest)) return false;
  // "planter5 pieces": the plural of a word is no disguise.
  if (form.endsWith("5") && isKnownWord(rest)) return false;
  return vocabulary.zipf(rest) < ordinaryZipf && (form.length > shortestMark || vocabulary.zipf(rest) < rareZipf);
}

const isMeasure =
  /^\d+(?:[glmvwaskpxdhnctf]|m[lmgaps]|[cdknp]m|k[gwv]|[gm]b|[gmkt]hz|hz|oz|lbs?|in|ft|lt|ltr|yd|qt|pt|pcs?|pk|ct|ss|st|nd|rd|th|mos?|mins?|mah|wh|db|ra|lx|rpm|psi|dpi|pin|ply|way)\d*$|^ip\d\d?$/;
// A word that everybody knows, and one that few know: "matte", "fend".
const ordinaryZipf = 3;
const rareZipf = 2.5;

/** A mark that is a word as well must have enough letters left to be read: "sh@rk", not "5id3". */
function isTrusted({ term, before, after }: Place, form: string, { vocabulary }: MatchContext): boolean {
  if (before.length + after.length > 0) return true;
  // Of three letters only a sign tells: "m@c", but "a4c" is a code.
  if (form.length < shortestMark) return form.includes("@");
  if (vocabulary.zipf(term.term.key) === 0) return true;
  return form.replace(/[^a-z]/g, "").length * 2 >= form.length || /[@$!|+]/.test(form);
}

/** "1EG0.052.00": a number goes on beside it. */
function isPartOfCode(text: string, start: number, end: number): boolean {
  return /\d[.\-/_]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[.\-/_]\d/.test(text.slice(end, end + 2));
}

function readings(form: string): string[] {
  const open = form.replace(/[^1!|]/g, "").length;
  if (open > mostOpen) return [];
  let read = [""];
  for (const sign of form) {
    const letters = /[1!|]/.test(sign) ? ["i", "l"] : [letterFor[sign] ?? sign];
    read = letters.flatMap((letter) => read.map((reading) => reading + letter));
  }
  return read;
}
