// A mark as an index keeps it: short arrays, and once for all marks what thousands of them have in common.
import type { MarkEntry } from "../model/mark.ts";
import { keyOf } from "../text/key.ts";
import type { PreparedMark } from "./dictionary.ts";

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
  /** JSON of each, by its number. */
  readonly texts: string[] = [];
  readonly #owners = new Map<string, number>();
  readonly #shapes = new Map<string, number>();
  #last: PreparedMark | undefined;
  #lastShape = 0;

  owner(name: string): number {
    // By its JSON, which is a text of its own: the name is a piece of a file's text and would keep that in memory.
    const json = jsonOf(name);
    return this.#owners.get(json) ?? this.#add(this.#owners, json, json);
  }

  shape(mark: PreparedMark): number {
    // Marks that follow one another mostly come from one file.
    if (this.#last !== undefined && isSameShape(mark, this.#last)) return this.#lastShape;
    this.#last = mark;
    this.#lastShape = this.#shapeOf(mark);
    return this.#lastShape;
  }

  #shapeOf({ offices, status, enforcement, source, asOf, origin, sector }: PreparedMark): number {
    // A million marks have some hundred shapes: what tells them apart is cheaper to make than their JSON.
    const identity = `${offices.join()}\n${status}\n${enforcement}\n${source}\n${asOf}\n${origin}\n${sector}`;
    const shape = { offices, status, enforcement, source, asOf, origin, sector } satisfies Record<keyof Shape, unknown>;
    return this.#shapes.get(identity) ?? this.#add(this.#shapes, identity, JSON.stringify(shape));
  }

  #add(numbers: Map<string, number>, identity: string, json: string): number {
    const number = this.texts.push(json) - 1;
    numbers.set(identity, number);
    return number;
  }
}

function isSameShape(a: PreparedMark, b: PreparedMark): boolean {
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

/** JSON of a mark, without what it shares with others. */
export function writeMark(mark: PreparedMark, shared: SharedTexts): string {
  const shape = shared.shape(mark);
  // 0 is the first number, and says that there is no owner.
  const owner = mark.owner === undefined ? 0 : shared.owner(mark.owner) + 1;
  const { registration, aliases } = mark;
  const rest = restOf(mark);
  // Put together by hand, which takes a fraction of the time: nearly every mark has nothing that JSON writes otherwise.
  let record = `${jsonOf(mark.mark)},${shape}`;
  let left = "";
  const add = (field: string | undefined): void => {
    if (field === undefined) left += ",0";
    else {
      record += `${left},${field}`;
      left = "";
    }
  };
  add(mark.classes.length === 0 ? undefined : `[${mark.classes.join()}]`);
  add(owner === 0 ? undefined : String(owner));
  add(registration === undefined ? undefined : jsonOf(registration));
  add(aliases.length === 0 ? undefined : JSON.stringify(aliases));
  add(rest === undefined ? undefined : typeof rest === "string" ? jsonOf(rest) : JSON.stringify(rest));
  return `[${record}]`;
}

function jsonOf(text: string): string {
  return /^[ !#-[\]-~]*$/.test(text) ? `"${text}"` : JSON.stringify(text);
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
