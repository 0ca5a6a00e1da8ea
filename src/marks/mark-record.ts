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

function shapeOf({ offices, status, enforcement, source, asOf, origin, sector }: PreparedMark): string {
  return JSON.stringify({ offices, status, enforcement, source, asOf, origin, sector } satisfies Record<
    keyof Shape,
    unknown
  >);
}

/** JSON of a mark; `share` gives the number under which a text that several marks have is kept. */
export function writeMark(mark: PreparedMark, share: (text: string) => number): string {
  const { companions, ordinary, sayInstead, notes } = mark;
  const rest: Rest = {
    ...(companions.length > 0 ? { companions } : {}),
    ...(ordinary.length > 0 ? { ordinary } : {}),
    ...(sayInstead.length > 0 ? { sayInstead } : {}),
    ...(notes === undefined ? {} : { notes }),
  };
  const keys = Object.keys(rest);
  const fields: (MarkRecord[number] | 0)[] = [
    mark.mark,
    share(shapeOf(mark)),
    mark.classes.length === 0 ? 0 : mark.classes,
    // 0 is the first number, and says that there is no owner.
    mark.owner === undefined ? 0 : share(JSON.stringify(mark.owner)) + 1,
    mark.registration ?? 0,
    mark.aliases.length === 0 ? 0 : mark.aliases,
    keys.length === 0 ? 0 : keys.length === 1 && notes !== undefined ? notes : rest,
  ];
  while (fields.length > 2 && fields.at(-1) === 0) fields.pop();
  return JSON.stringify(fields);
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
