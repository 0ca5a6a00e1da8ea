// Finds marks for a person: by spelling, by part of the name or owner, by sound, by nearness.
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

/** Marks for `query`, best reason first, then by name; at most `limit`. */
export function searchMarks(marks: Iterable<Mark>, query: string, limit = 20): SearchHit[] {
  const key = keyOf(query);
  if (key === "") return [];
  const folded = foldText(query).trim();
  const hits: SearchHit[] = [];
  for (const mark of marks) {
    const reason = reasonFor(mark, key, folded);
    if (reason !== undefined) hits.push({ mark, reason });
  }
  return hits
    .sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason) || (a.mark.id < b.mark.id ? -1 : 1))
    .slice(0, limit);
}

/** The mark that `query` names exactly, by its own spelling first, then by an alias. */
export function findMark(dictionary: Dictionary, query: string): Mark | undefined {
  const key = keyOf(query);
  const named = key === "" ? [] : marksSpelled(dictionary, key);
  return named.find(({ id }) => id === key) ?? named[0];
}

const order: readonly SearchReason[] = ["mark", "alias", "part", "owner", "near", "sound"];

function reasonFor(mark: Mark, key: string, folded: string): SearchReason | undefined {
  if (mark.id === key) return "mark";
  if (mark.aliases.some((alias) => keyOf(alias) === key)) return "alias";
  if (key.length >= 3 && mark.id.includes(key)) return "part";
  if (mark.owner !== undefined && folded.length >= 3 && foldText(mark.owner).includes(folded)) return "owner";
  if (key.length < 4 || Math.abs(mark.id.length - key.length) > 2) return undefined;
  if (editDistance(mark.id, key) <= (key.length >= 8 ? 2 : 1)) return "near";
  return /^[a-z]+$/.test(mark.id) && /^[a-z]+$/.test(key) && mark.id[0] === key[0] && soundAlike(mark.id, key)
    ? "sound"
    : undefined;
}
