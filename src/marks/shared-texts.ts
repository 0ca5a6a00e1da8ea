// What several marks of an index have in common, as JSON: written once, numbered, and read when it is asked for.
import type { PreparedMark } from "./dictionary.ts";
import type { ByteList } from "./growing.ts";
import type { Sections } from "./index-file.ts";
import { PackedNumbers } from "./packed-numbers.ts";
import { recently } from "./recent.ts";
import { TextLines } from "./text-lines.ts";

/** Where marks are protected, how they stand, who says so. */
export type Standing = Pick<
  PreparedMark,
  "offices" | "status" | "enforcement" | "source" | "asOf" | "origin" | "sector"
>;

/** The kinds of what is shared; each is numbered for itself. */
export const sharedKinds = ["standing", "classes", "owner", "companions"] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** Where what marks share goes. */
export interface SharedSink {
  readonly shared: ByteList;
  /** Number of what was written to `shared` since the last call, from 0. */
  share(): number;
  readonly standings: KnownStandings;
}

/** Writes what the mark may have in common with others; of each kind its number plus one, or 0 for what it lacks. */
export const writeShared: Readonly<Record<SharedKind, (mark: PreparedMark, out: SharedSink) => number>> = {
  standing(mark, out) {
    const known = out.standings.numberOf(mark);
    if (known !== undefined) return known + 1;
    writeStanding(mark, out.shared);
    const number = out.share();
    out.standings.add(mark, number);
    return number + 1;
  },
  classes({ classes }, { shared, share }) {
    shared.pushUnit(bracket);
    for (let at = 0; at < classes.length; at += 1) {
      if (at > 0) shared.pushUnit(comma);
      shared.pushNumber(classes[at] as number);
    }
    shared.pushUnit(bracketEnd);
    return share() + 1;
  },
  owner({ owner }, { shared, share }) {
    if (owner === undefined) return 0;
    shared.pushJson(owner);
    return share() + 1;
  },
  // Lines of one maker have the same companions.
  companions({ companions }, { shared, share }) {
    if (companions.length === 0) return 0;
    pushList(companions, shared);
    return share() + 1;
  },
};

/** The standing of marks of a register is one of a few again and again: quicker compared than written. */
export class KnownStandings {
  /** The latest of each source. */
  readonly #ofSource = new Map<string | undefined, { readonly standing: Standing; readonly number: number }[]>();

  /** The number that was given to `add` with the same standing, undefined when that is not known. */
  numberOf(mark: Standing): number | undefined {
    const known = this.#ofSource.get(mark.source);
    if (known !== undefined)
      for (const { standing, number } of known) if (isSameStanding(mark, standing)) return number;
    return undefined;
  }

  add(standing: Standing, number: number): void {
    const known = this.#ofSource.get(standing.source);
    if (known === undefined) this.#ofSource.set(standing.source, [{ standing, number }]);
    else known.splice(0, known.length < mostStandings ? 0 : 1, { standing, number });
  }

  clear(): void {
    this.#ofSource.clear();
  }
}

/** Standings of a source that are looked at in turn; most sources have one for each status. */
const mostStandings = 8;

function isSameStanding(a: Standing, b: Standing): boolean {
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

function writeStanding({ offices, status, enforcement, source, asOf, origin, sector }: Standing, out: ByteList): void {
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

function pushList(texts: readonly string[], out: ByteList): void {
  out.pushUnit(bracket);
  for (let at = 0; at < texts.length; at += 1) {
    if (at > 0) out.pushUnit(comma);
    out.pushJson(texts[at] as string);
  }
  out.pushUnit(bracketEnd);
}

/** What is shared, by its number among its kind. Must not be changed. */
export interface OpenSharedTexts {
  standing(number: number): Standing;
  classes(number: number): readonly number[];
  owner(number: number): string;
  companions(number: number): readonly string[];
}

export function openSharedTexts(
  sections: Pick<Sections, "sharedText" | "sharedLines" | "sharedKinds">,
): OpenSharedTexts {
  const lines = new TextLines(sections.sharedText, sections.sharedLines);
  const firsts = new PackedNumbers(sections.sharedKinds);
  const read = <T>(kind: SharedKind): ((number: number) => T) => {
    const first = firsts.at(sharedKinds.indexOf(kind));
    return recently((number) => JSON.parse(lines.at(first + number)) as T, keptTexts);
  };
  return { standing: read("standing"), classes: read("classes"), owner: read("owner"), companions: read("companions") };
}

/** Most texts of a kind that are kept at once, so that a register of millions does not fill the memory. */
const keptTexts = 5000;
