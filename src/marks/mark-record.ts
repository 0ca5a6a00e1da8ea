// A mark as an index keeps it: short arrays, and once for all marks what thousands of them have in common.
import { keyOf } from "../text/key.ts";
import type { PreparedMark } from "./dictionary.ts";
import type { ByteList } from "./growing.ts";

/** What many marks share: where they are protected, how they stand, who says so. */
type Shape = Pick<PreparedMark, "offices" | "status" | "enforcement" | "source" | "asOf" | "origin" | "sector">;

/** 0 for what a mark lacks, and nothing where all that follows is lacking. Shape, owner and companions are shared: numbers from 1. */
type MarkRecord = [
  mark: string,
  shape: number,
  classes?: readonly number[] | 0,
  owner?: number,
  registration?: string | 0,
  aliases?: readonly string[] | 0,
  companions?: number,
  ordinary?: readonly string[] | 0,
  sayInstead?: readonly string[] | 0,
  notes?: string,
];

/** Where a record goes. */
export interface RecordSink {
  /** The records, one behind the other. */
  readonly record: ByteList;
  /** JSON of what several marks have in common. */
  readonly shared: ByteList;
  /** Puts the number of what was written to `shared` since the last call into the record, from 1, and gives it as it likes. */
  share(): number;
  /** Puts a number into the record that `share` gave before. */
  shareAgain(number: number): void;
  readonly shapes: KnownShapes;
}

/** What marks of a register share is one of a few things again and again: quicker compared than written. */
export class KnownShapes {
  /** The latest of each source. */
  readonly #ofSource = new Map<string | undefined, { readonly shape: Shape; readonly number: number }[]>();

  /** The number that was given to `add` with the same shape, undefined when that is not known. */
  numberOf(mark: Shape): number | undefined {
    const known = this.#ofSource.get(mark.source);
    if (known !== undefined) for (const { shape, number } of known) if (isSameShape(mark, shape)) return number;
    return undefined;
  }

  add(shape: Shape, number: number): void {
    const known = this.#ofSource.get(shape.source);
    if (known === undefined) this.#ofSource.set(shape.source, [{ shape, number }]);
    else known.splice(0, known.length < mostShapes ? 0 : 1, { shape, number });
  }

  clear(): void {
    this.#ofSource.clear();
  }
}

/** Shapes of a source that are looked at in turn; most sources have one for each status. */
const mostShapes = 8;

function isSameShape(a: Shape, b: Shape): boolean {
  return (
    a.asOf === b.asOf &&
    a.status === b.status &&
    a.enforcement === b.enforcement &&
    a.origin === b.origin &&
    a.sector === b.sector &&
    a.offices.length === b.offices.length &&
    a.offices.every((office, at) => office === b.offices[at])
  );
}

const bracket = 0x5b;
const bracketEnd = 0x5d;
const braceEnd = 0x7d;
const comma = 0x2c;

/** Writes the JSON of a mark, without what it shares with others. */
export function writeMark(mark: PreparedMark, out: RecordSink): void {
  const { record, shared } = out;
  const { classes, owner, registration, aliases, companions, ordinary, sayInstead, notes } = mark;
  // Put together by hand, which takes a fraction of the time: nearly every mark has nothing that JSON writes otherwise.
  record.pushUnit(bracket);
  record.pushJson(mark.mark);
  record.pushUnit(comma);
  const known = out.shapes.numberOf(mark);
  if (known !== undefined) out.shareAgain(known);
  else {
    writeShape(mark, shared);
    out.shapes.add(mark, out.share());
  }
  let lacking = 0;
  if (classes.length === 0) lacking += 1;
  else {
    lacking = pushComma(lacking, record);
    pushClasses(classes, record);
  }
  if (owner === undefined) lacking += 1;
  else {
    lacking = pushComma(lacking, record);
    shared.pushJson(owner);
    out.share();
  }
  lacking = registration === undefined ? lacking + 1 : pushField(lacking, registration, record);
  lacking = aliases.length === 0 ? lacking + 1 : pushField(lacking, aliases, record);
  if (companions.length === 0) lacking += 1;
  else {
    lacking = pushComma(lacking, record);
    // Lines of one maker have the same companions.
    pushList(companions, shared);
    out.share();
  }
  lacking = ordinary.length === 0 ? lacking + 1 : pushField(lacking, ordinary, record);
  lacking = sayInstead.length === 0 ? lacking + 1 : pushField(lacking, sayInstead, record);
  if (notes !== undefined) pushField(lacking, notes, record);
  record.pushUnit(bracketEnd);
}

function writeShape({ offices, status, enforcement, source, asOf, origin, sector }: Shape, out: ByteList): void {
  out.push('{"offices":');
  pushList(offices, out);
  if (status !== undefined) pushKey(',"status":', status, out);
  if (enforcement !== undefined) pushKey(',"enforcement":', enforcement, out);
  if (source !== undefined) pushKey(',"source":', source, out);
  if (asOf !== undefined) pushKey(',"asOf":', asOf, out);
  if (origin !== undefined) pushKey(',"origin":', origin, out);
  pushKey(',"sector":', sector, out);
  out.pushUnit(braceEnd);
}

function pushKey(key: string, value: string, out: ByteList): void {
  out.push(key);
  out.pushJson(value);
}

/** Writes what the mark has after `lacking` fields that it has not; returns 0, as many as it lacks from here on. */
function pushField(lacking: number, value: string | readonly string[], out: ByteList): 0 {
  pushComma(lacking, out);
  if (typeof value === "string") out.pushJson(value);
  else pushList(value, out);
  return 0;
}

function pushList(texts: readonly string[], out: ByteList): void {
  out.pushUnit(bracket);
  for (let at = 0; at < texts.length; at += 1) {
    if (at > 0) out.pushUnit(comma);
    out.pushJson(texts[at] as string);
  }
  out.pushUnit(bracketEnd);
}

function pushClasses(classes: readonly number[], out: ByteList): void {
  for (let at = 0; at < classes.length; at += 1) {
    out.pushUnit(at === 0 ? bracket : comma);
    out.pushNumber(classes[at] as number);
  }
  out.pushUnit(bracketEnd);
}

function pushComma(lacking: number, out: ByteList): 0 {
  for (let field = 0; field < lacking; field += 1) out.push(",0");
  out.pushUnit(comma);
  return 0;
}

/** Name of a mark from what `writeMark` writes before the first number of something shared. */
export function nameBeginning(json: string): string {
  const [name] = JSON.parse(`${json}0]`) as [string];
  return name;
}

/** The mark that `writeMark` wrote; `sharedAt` gives what is shared by its number from 0. */
export function readMark(json: string, sharedAt: (position: number) => unknown): PreparedMark {
  const record = JSON.parse(json) as MarkRecord;
  const [mark, shape, classes, owner, registration, aliases, companions, ordinary, sayInstead, notes] = record;
  return {
    mark,
    id: keyOf(mark),
    classes: [...(classes || [])],
    aliases: [...(aliases || [])],
    companions: companions ? [...(sharedAt(companions - 1) as string[])] : [],
    ordinary: [...(ordinary || [])],
    sayInstead: [...(sayInstead || [])],
    ...(sharedAt(shape - 1) as Shape),
    ...(owner ? { owner: sharedAt(owner - 1) as string } : {}),
    ...(registration ? { registration } : {}),
    ...(notes ? { notes } : {}),
  };
}
