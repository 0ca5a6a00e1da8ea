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

/** Marks for `query`, best reason first, then the nearest letters, then by name, and how many were found in all. */
export function searchMarks(
  marks: Iterable<Mark>,
  query: string,
  { by, limit = 20 }: SearchOptions = {},
): { hits: SearchHit[]; found: number } {
  const key = keyOf(query);
  if (key === "") return { hits: [], found: 0 };
  const folded = foldText(query).trim();
  const hits: (SearchHit & Reason)[] = [];
  for (const mark of marks) {
    const found = reasonFor(mark, key, folded, by);
    if (found !== undefined) hits.push({ mark, ...found });
  }
  hits.sort(
    (a, b) =>
      order.indexOf(a.reason) - order.indexOf(b.reason) || a.edits - b.edits || (a.mark.id < b.mark.id ? -1 : 1),
  );
  return { hits: hits.slice(0, limit).map(({ mark, reason }) => ({ mark, reason })), found: hits.length };
}

/** The mark that `query` names exactly, by its own spelling first, then by an alias. */
export function findMark(dictionary: Dictionary, query: string): Mark | undefined {
  const key = keyOf(query);
  const named = key === "" ? [] : marksSpelled(dictionary, key);
  return named.find(({ id }) => id === key) ?? named[0];
}

const order: readonly SearchReason[] = ["mark", "alias", "part", "owner", "near", "sound"];

interface Reason {
  readonly reason: SearchReason;
  /** Letters between what was asked and what was found, where the spelling differs; else 0. */
  readonly edits: number;
}

function reasonFor(mark: Mark, key: string, folded: string, by: SearchBy | undefined): Reason | undefined {
  switch (by) {
    case "text":
      return spelt(mark, key) ?? near(mark, key);
    case "owner":
      return owned(mark, folded);
    case "sound":
      return sounding([mark.mark, ...mark.aliases], key);
    default:
      return (
        spelt(mark, key) ??
        owned(mark, folded) ??
        near(mark, key) ??
        (mark.id[0] === key[0] && isOfLength(mark, key) ? sounding([mark.mark], key) : undefined)
      );
  }
}

function spelt(mark: Mark, key: string): Reason | undefined {
  if (mark.id === key) return { reason: "mark", edits: 0 };
  if (mark.aliases.some((alias) => keyOf(alias) === key)) return { reason: "alias", edits: 0 };
  return key.length >= 3 && mark.id.includes(key) ? { reason: "part", edits: 0 } : undefined;
}

function owned({ owner }: Mark, folded: string): Reason | undefined {
  const isOwner = owner !== undefined && folded.length >= 3 && foldText(owner).includes(folded);
  return isOwner ? { reason: "owner", edits: 0 } : undefined;
}

function near(mark: Mark, key: string): Reason | undefined {
  if (!isOfLength(mark, key)) return undefined;
  const edits = editDistance(mark.id, key);
  return edits <= (key.length >= 8 ? 2 : 1) ? { reason: "near", edits } : undefined;
}

function isOfLength(mark: Mark, key: string): boolean {
  return key.length >= 4 && Math.abs(mark.id.length - key.length) <= 2;
}

const isLatin = /^[a-z]+$/;

/** How near the nearest of the spellings is that sound alike. Only Latin letters have a sound here. */
function sounding(spellings: readonly string[], key: string): Reason | undefined {
  if (!isLatin.test(key)) return undefined;
  const alike = spellings.map(keyOf).filter((one) => isLatin.test(one) && soundAlike(one, key));
  if (alike.length === 0) return undefined;
  return { reason: "sound", edits: Math.min(...alike.map((one) => editDistance(one, key))) };
}
