// Corrects a listing: makes every change that is called safe, one at a time, and keeps those that leave nothing worse.
import type { Finding } from "../model/finding.ts";
import type { Field, Listing, Span } from "../model/listing.ts";
import { atLeast } from "../model/severity.ts";
import { type Fix, replaceAt } from "../policy/fix.ts";
import { wordsOf } from "../text/key.ts";

/** The findings of a listing that are to be mended. */
export type Judge = (listing: Listing) => readonly Finding[];

export interface Correction {
  readonly listing: Listing;
  /** The fields of `listing` that are not as they were, in order. */
  readonly changes: readonly FieldChange[];
}

export interface FieldChange {
  /** Position in `Listing.fields`. */
  readonly at: number;
  readonly before: Field;
  readonly after: Field;
}

/** More changes than this in one listing are left to a person. */
const maxChanges = 40;

/** True when there is a change to make: one that is called safe, or one that a person decided on. */
export function isCorrectable({ suggestion, decision }: Finding): boolean {
  return suggestion?.fix !== undefined || decision?.replacement !== undefined;
}

/**
 * Makes the changes that findings offer (`suggestion.fix`) and those that were decided (`decision.replacement`). Each is
 * judged by scanning the changed listing: it stays when its finding is gone and no finding is new, so a replacement that
 * makes a title too long is not made. What a person decided may leave a less severe finding, "compatible with" for one.
 */
export function correct(listing: Listing, judge: Judge): Correction {
  let current = listing;
  let findings = judge(listing);
  const refused = new Set<string>();
  for (let tries = 0; tries < maxChanges; tries++) {
    const next = findings.find((finding) => isCorrectable(finding) && !refused.has(nameOf(finding)));
    if (next === undefined) break;
    const changed = changedBy(current, next);
    const after = changed === undefined ? undefined : judge(changed);
    if (changed !== undefined && after !== undefined && isMended(next, findings, after, current)) {
      current = changed;
      findings = after;
      // What was in the way may be gone.
      refused.clear();
    } else refused.add(nameOf(next));
  }
  return { listing: current, changes: changesBetween(listing, current) };
}

/** The same listing with only the changes that `isMade` says could be made. */
export function withChanges(
  listing: Listing,
  changes: readonly FieldChange[],
  isMade: (change: FieldChange) => boolean,
): Listing {
  const made = new Map(changes.filter(isMade).map(({ at, after }) => [at, after]));
  return { ...listing, fields: listing.fields.map((field, at) => made.get(at) ?? field) };
}

function nameOf({ rule, field, span, text, mark }: Finding): string {
  return [rule, mark?.id, field.column, span.start, text].join("\u0000");
}

function changedBy(listing: Listing, finding: Finding): Listing | undefined {
  const { role, column, index } = finding.field;
  let isChanged = false;
  const fields = listing.fields.map((field) => {
    if (isChanged || field.role !== role || field.column !== column || field.index !== index) return field;
    const fix = fixOf(finding, field.text);
    if (fix === undefined) return field;
    isChanged = true;
    const text = tidied(field.text.slice(0, fix.start) + fix.text, field.text.slice(fix.end), role === "title");
    return { ...field, text, ...(field.parts === undefined ? {} : { parts: movedParts(field, fix, text.length) }) };
  });
  const title = fields.find((field) => field.role === "title");
  // A title of one word sells nothing.
  return !isChanged || (role === "title" && wordsOf(title?.text ?? "").length < 2) ? undefined : { ...listing, fields };
}

/** What was decided comes before what is offered. */
function fixOf({ span, suggestion, decision }: Finding, text: string): Fix | undefined {
  const decided = decision?.replacement;
  return decided === undefined ? suggestion?.fix : replaceAt(text, span, decided);
}

/** The text in one. Where its start was taken out, no separator is left there, and a title begins with a capital. */
function tidied(before: string, after: string, isTitle: boolean): string {
  if (before !== "") return before + after;
  const rest = after.replace(/^\s+/, "").replace(/^[,;:|–-]\s*/u, "");
  return isTitle ? rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : rest;
}

/** Where the values of a list are after `fix`; values that it took out are gone. */
function movedParts(
  { parts = [], text: before }: Field,
  fix: Span & { readonly text: string },
  length: number,
): readonly Span[] {
  const shift = length - before.length;
  const move = (at: number): number => (at >= fix.end ? at + shift : Math.min(at, fix.start));
  return parts
    .map(({ start, end }) => ({ start: move(start), end: end >= fix.end ? end + shift : Math.min(end, fix.start) }))
    .filter(({ start, end }) => end > start);
}

/** True when the finding is gone and nothing came for it, or after a decision only a lesser finding of a mark. */
function isMended(finding: Finding, before: readonly Finding[], after: readonly Finding[], listing: Listing): boolean {
  const left = new Map<string, number>();
  for (const one of before) left.set(kindOf(one), (left.get(kindOf(one)) ?? 0) + 1);
  const isNew = (one: Finding): boolean => {
    const count = left.get(kindOf(one)) ?? 0;
    left.set(kindOf(one), count - 1);
    return count <= 0;
  };
  const added = after.filter(isNew);
  if (finding.decision?.replacement === undefined)
    return added.length === 0 && (after.length < before.length || isSaidAgain(finding, after, listing));
  const isGone = (left.get(kindOf(finding)) ?? 0) > 0;
  return isGone && added.every(({ mark, severity }) => mark !== undefined && !atLeast(severity, finding.severity));
}

/** True when only a later mention has taken the place of the finding: it said the same again and was not shown before. */
function isSaidAgain(finding: Finding, after: readonly Finding[], listing: Listing): boolean {
  const { column, index } = finding.field;
  const field = listing.fields.find((one) => one.column === column && one.index === index);
  const fix = field && fixOf(finding, field.text);
  return (
    fix !== undefined &&
    after.every((one) => kindOf(one) !== kindOf(finding) || one.span.start >= fix.start + fix.text.length)
  );
}

function kindOf({ rule, mark, severity, field }: Finding): string {
  return [rule, mark?.id, severity, field.role, field.column, field.index].join("\u0000");
}

function changesBetween(before: Listing, after: Listing): FieldChange[] {
  return before.fields.flatMap((field, at) => {
    const changed = after.fields[at] as Field;
    return changed.text === field.text ? [] : [{ at, before: field, after: changed }];
  });
}
