// A mark as an index keeps it: short arrays, and once for all marks what thousands of them have in common.
import type { MarkEntry } from "../model/mark.ts";
import { keyOf } from "../text/key.ts";
import type { PreparedMark } from "./dictionary.ts";
import type { ByteList } from "./growing.ts";
import { TextNumbers } from "./text-numbers.ts";

/** What many marks share: where they are protected, how they stand, who says so. */
type Shape = Pick<PreparedMark, "offices" | "status" | "enforcement" | "source" | "asOf" | "origin" | "sector">;

/** What most marks of a register lack. */
type Rest = Partial<Pick<MarkEntry, "companions" | "ordinary" | "sayInstead" | "notes">>;

type MarkRecord = [
  mark: string,
  shape: number,
  classes?: readonly number[],
  owner?: number,
  registration?: string,
  aliases?: readonly string[],
  rest?: Rest | string,
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
  const shape = shared.shape(mark);
  // 0 is the first number, and says that there is no owner.
  const owner = mark.owner === undefined ? 0 : shared.owner(mark.owner) + 1;
  const { registration, aliases } = mark;
  const rest = restOf(mark);
  // Put together by hand, which takes a fraction of the time: nearly every mark has nothing that JSON writes otherwise.
  out.push("[");
  pushText(mark.mark, out);
  out.push(",");
  out.pushNumber(shape);
  const last =
    rest !== undefined
      ? 5
      : aliases.length > 0
        ? 4
        : registration !== undefined
          ? 3
          : owner !== 0
            ? 2
            : mark.classes.length > 0
              ? 1
              : 0;
  if (last >= 1) pushClasses(mark.classes, out);
  if (last >= 2) {
    out.push(",");
    out.pushNumber(owner);
  }
  if (last >= 3) pushField(registration, out);
  if (last >= 4) pushField(aliases.length === 0 ? undefined : aliases, out);
  if (last >= 5) pushField(rest, out);
  out.push("]");
}

function pushClasses(classes: readonly number[], out: ByteList): void {
  if (classes.length === 0) {
    out.push(",0");
    return;
  }
  for (const [at, one] of classes.entries()) {
    out.push(at === 0 ? ",[" : ",");
    out.pushNumber(one);
  }
  out.push("]");
}

/** 0 where there is nothing. */
function pushField(value: string | object | undefined, out: ByteList): void {
  out.push(",");
  if (value === undefined) out.push("0");
  else if (typeof value === "string") pushText(value, out);
  else out.push(JSON.stringify(value));
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

function restOf({ companions, ordinary, sayInstead, notes }: PreparedMark): Rest | string | undefined {
  if (companions.length + ordinary.length + sayInstead.length === 0) return notes;
  return {
    ...(companions.length > 0 ? { companions } : {}),
    ...(ordinary.length > 0 ? { ordinary } : {}),
    ...(sayInstead.length > 0 ? { sayInstead } : {}),
    ...(notes === undefined ? {} : { notes }),
  };
}

/** The mark that `writeMark` wrote. */
export function readMark(json: string, sharedAt: (position: number) => unknown): PreparedMark {
  const [mark, shape, classes, owner, registration, aliases, rest] = JSON.parse(json) as MarkRecord;
  return {
    mark,
    id: keyOf(mark),
    classes: [...(classes || [])],
    aliases: [...(aliases || [])],
    companions: [],
    ordinary: [],
    sayInstead: [],
    ...(sharedAt(shape) as Shape),
    ...(owner ? { owner: sharedAt(owner - 1) as string } : {}),
    ...(registration ? { registration } : {}),
    ...(typeof rest === "string" ? { notes: rest } : rest || {}),
  };
}
