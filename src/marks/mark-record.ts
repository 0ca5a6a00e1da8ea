// A mark as an index keeps it: short arrays, and once for all marks what thousands of them have in common.
import { keyOf } from "../text/key.ts";
import type { PreparedMark } from "./dictionary.ts";
import type { ByteList } from "./growing.ts";
import { TextNumbers } from "./text-numbers.ts";

/** What many marks share: where they are protected, how they stand, who says so. */
type Shape = Pick<PreparedMark, "offices" | "status" | "enforcement" | "source" | "asOf" | "origin" | "sector">;

/** 0 for what a mark lacks, and nothing where all that follows is lacking. Owner and companions are shared: numbers from 1. */
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

/** Numbers what several marks have in common, in the order in which it is met. */
export class SharedTexts {
  /** JSON of each. */
  readonly #texts = new TextNumbers();
  /** The latest shapes of each source, with their numbers. */
  readonly #shapes = new Map<string | undefined, { readonly shape: Shape; readonly number: number }[]>();

  get length(): number {
    return this.#texts.length;
  }

  textOf(number: number): string {
    return this.#texts.textOf(number);
  }

  owner(name: string): number {
    return this.#texts.numberOf(jsonOf(name));
  }

  /** Lines of one maker have the same companions. */
  companions(names: readonly string[]): number {
    return this.#texts.numberOf(JSON.stringify(names));
  }

  shape(mark: PreparedMark): number {
    const known = this.#shapes.get(mark.source);
    if (known !== undefined) for (const { shape, number } of known) if (isSameShape(mark, shape)) return number;
    const { offices, status, enforcement, source, asOf, origin, sector } = mark;
    const json = JSON.stringify({ offices, status, enforcement, source, asOf, origin, sector } satisfies Record<
      keyof Shape,
      unknown
    >);
    const number = this.#texts.numberOf(json);
    // Read back: the cells of the mark are pieces of a file's text and would keep that in memory.
    const shape = JSON.parse(json) as Shape;
    if (known === undefined) this.#shapes.set(shape.source, [{ shape, number }]);
    else known.splice(0, known.length < mostShapes ? 0 : 1, { shape, number });
    return number;
  }
}

/** Shapes of a source that are looked at in turn; most sources have one for each status. */
const mostShapes = 8;

function isSameShape(a: Shape, b: Shape): boolean {
  return (
    a.source === b.source &&
    a.asOf === b.asOf &&
    a.status === b.status &&
    a.enforcement === b.enforcement &&
    a.origin === b.origin &&
    a.sector === b.sector &&
    a.offices.length === b.offices.length &&
    a.offices.every((office, at) => office === b.offices[at])
  );
}

/** Writes the JSON of a mark to `out`, without what it shares with others. */
export function writeMark(mark: PreparedMark, shared: SharedTexts, out: ByteList): void {
  const { classes, owner, registration, aliases, companions, ordinary, sayInstead, notes } = mark;
  // Put together by hand, which takes a fraction of the time: nearly every mark has nothing that JSON writes otherwise.
  out.push("[");
  pushText(mark.mark, out);
  out.push(",");
  out.pushNumber(shared.shape(mark));
  let lacking = 0;
  lacking = classes.length === 0 ? lacking + 1 : pushClasses(lacking, classes, out);
  lacking = owner === undefined ? lacking + 1 : pushShared(lacking, shared.owner(owner), out);
  lacking = registration === undefined ? lacking + 1 : pushField(lacking, registration, out);
  lacking = aliases.length === 0 ? lacking + 1 : pushField(lacking, aliases, out);
  lacking = companions.length === 0 ? lacking + 1 : pushShared(lacking, shared.companions(companions), out);
  lacking = ordinary.length === 0 ? lacking + 1 : pushField(lacking, ordinary, out);
  lacking = sayInstead.length === 0 ? lacking + 1 : pushField(lacking, sayInstead, out);
  if (notes !== undefined) pushField(lacking, notes, out);
  out.push("]");
}

/** Writes what the mark has after `lacking` fields that it has not; returns 0, as many as it lacks from here on. */
function pushField(lacking: number, value: string | readonly string[], out: ByteList): 0 {
  pushComma(lacking, out);
  if (typeof value === "string") pushText(value, out);
  else out.push(JSON.stringify(value));
  return 0;
}

function pushShared(lacking: number, number: number, out: ByteList): 0 {
  pushComma(lacking, out);
  out.pushNumber(number + 1);
  return 0;
}

function pushClasses(lacking: number, classes: readonly number[], out: ByteList): 0 {
  pushComma(lacking, out);
  for (const [at, one] of classes.entries()) {
    out.push(at === 0 ? "[" : ",");
    out.pushNumber(one);
  }
  out.push("]");
  return 0;
}

function pushComma(lacking: number, out: ByteList): void {
  for (let field = 0; field < lacking; field += 1) out.push(",0");
  out.push(",");
}

function pushText(text: string, out: ByteList): void {
  if (isPlain(text)) {
    out.push('"');
    out.push(text);
    out.push('"');
  } else out.push(JSON.stringify(text));
}

/** True for what JSON writes as it is. */
function isPlain(text: string): boolean {
  return /^[ !#-[\]-~]*$/.test(text);
}

function jsonOf(text: string): string {
  return isPlain(text) ? `"${text}"` : JSON.stringify(text);
}

/** The mark that `writeMark` wrote. */
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
    ...(sharedAt(shape) as Shape),
    ...(owner ? { owner: sharedAt(owner - 1) as string } : {}),
    ...(registration ? { registration } : {}),
    ...(notes ? { notes } : {}),
  };
}
