// Finds marks for a person: by text (spelling, alias, part, a slip of the keys), by owner, by sound.
import type { Mark } from "../model/mark.ts";
import { editDistance } from "../text/distance.ts";
import { foldText } from "../text/fold.ts";
import { keyOf } from "../text/key.ts";
import { soundAlike } from "../text/sound.ts";
import { type Dictionary, marksSpelled } from "./dictionary.ts";

export type SearchReason = "mark" | "alias" | "part" | "owner" | "sound" | "near";

export interface SearchHit {
  readonly mark: Mark;
  readonly reason: SearchReason;
}

export const searchWays = ["text", "sound", "owner"] as const;
export type SearchBy = (typeof searchWays)[number];

export interface SearchOptions {
  /** The only thing that is compared; without it all three, sound only where the letters are near as well. */
  readonly by?: SearchBy;
  /** Most hits given back. */
  readonly limit?: number;
}

/** Marks for `query`, best reason first, then by name, and how many were found in all. */
export function searchMarks(
  marks: Iterable<Mark>,
  query: string,
  { by, limit = 20 }: SearchOptions = {},
): { hits: SearchHit[]; found: number } {
  const key = keyOf(query);
  if (key === "") return { hits: [], found: 0 };
  const folded = foldText(query).trim();
  const hits: SearchHit[] = [];
  for (const mark of marks) {
    const reason = reasonFor(mark, key, folded, by);
    if (reason !== undefined) hits.push({ mark, reason });
  }
  hits.sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason) || (a.mark.id < b.mark.id ? -1 : 1));
  return { hits: hits.slice(0, limit), found: hits.length };
}

/** The mark that `query` names exactly, by its own spelling first, then by an alias. */
export function findMark(dictionary: Dictionary, query: string): Mark | undefined {
  const key = keyOf(query);
  const named = key === "" ? [] : marksSpelled(dictionary, key);
  return named.find(({ id }) => id === key) ?? named[0];
}

const order: readonly SearchReason[] = ["mark", "alias", "part", "owner", "near", "sound"];

function reasonFor(mark: Mark, key: string, folded: string, by: SearchBy | undefined): SearchReason | undefined {
  switch (by) {
    case "text":
      return spelt(mark, key) ?? (isNear(mark, key) ? "near" : undefined);
    case "owner":
      return isOwner(mark, folded) ? "owner" : undefined;
    case "sound":
      return soundsLike([mark.mark, ...mark.aliases], key) ? "sound" : undefined;
    default:
      return (
        spelt(mark, key) ??
        (isOwner(mark, folded) ? "owner" : undefined) ??
        (isNear(mark, key) ? "near" : undefined) ??
        (mark.id[0] === key[0] && isOfLength(mark, key) && soundsLike([mark.mark], key) ? "sound" : undefined)
      );
  }
}

function spelt(mark: Mark, key: string): SearchReason | undefined {
  if (mark.id === key) return "mark";
  if (mark.aliases.some((alias) => keyOf(alias) === key)) return "alias";
  return key.length >= 3 && mark.id.includes(key) ? "part" : undefined;
}

function isOwner({ owner }: Mark, folded: string): boolean {
  return owner !== undefined && folded.length >= 3 && foldText(owner).includes(folded);
}

function isNear(mark: Mark, key: string): boolean {
  return isOfLength(mark, key) && editDistance(mark.id, key) <= (key.length >= 8 ? 2 : 1);
}

function isOfLength(mark: Mark, key: string): boolean {
  return key.length >= 4 && Math.abs(mark.id.length - key.length) <= 2;
}

/** Only Latin letters have a sound here. */
function soundsLike(spellings: readonly string[], key: string): boolean {
  const isLatin = /^[a-z]+$/;
  return isLatin.test(key) && spellings.map(keyOf).some((one) => isLatin.test(one) && soundAlike(one, key));
}
