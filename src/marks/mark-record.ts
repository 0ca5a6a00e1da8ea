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

  owner(name: string): number {
    return this.#owners.get(name) ?? this.#add(this.#owners, name, name);
  }

  shape({ offices, status, enforcement, source, asOf, origin, sector }: PreparedMark): number {
    // A million marks have some hundred shapes: what tells them apart is cheaper to make than their JSON.
    const identity = `${offices.join()}\n${status}\n${enforcement}\n${source}\n${asOf}\n${origin}\n${sector}`;
    const shape = { offices, status, enforcement, source, asOf, origin, sector } satisfies Record<keyof Shape, unknown>;
    return this.#shapes.get(identity) ?? this.#add(this.#shapes, identity, shape);
  }

  #add(numbers: Map<string, number>, identity: string, value: unknown): number {
    const number = this.texts.push(JSON.stringify(value)) - 1;
    numbers.set(identity, number);
    return number;
  }
}

/** JSON of a mark, without what it shares with others. */
export function writeMark(mark: PreparedMark, shared: SharedTexts): string {
  const shape = shared.shape(mark);
  // 0 is the first number, and says that there is no owner.
  const owner = mark.owner === undefined ? 0 : shared.owner(mark.owner) + 1;
  const fields: (MarkRecord[number] | 0)[] = [
    mark.mark,
    shape,
    mark.classes.length === 0 ? 0 : mark.classes,
    owner,
    mark.registration ?? 0,
    mark.aliases.length === 0 ? 0 : mark.aliases,
    restOf(mark) ?? 0,
  ];
  while (fields.length > 2 && fields.at(-1) === 0) fields.pop();
  return JSON.stringify(fields);
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
