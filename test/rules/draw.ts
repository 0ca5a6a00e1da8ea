// Draws entries for a check by hand: the same seed draws the same ones, and an entry that is added later moves few others.
import { createHash } from "node:crypto";

/** `count` of `entries`, in the order in which they are drawn. */
export function draw<T extends { readonly mark: string }>(entries: readonly T[], seed: string, count: number): T[] {
  const ranked = entries.map((entry) => ({
    entry,
    rank: createHash("sha256").update(`${seed} ${entry.mark}`).digest("hex"),
  }));
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return ranked.slice(0, count).map(({ entry }) => entry);
}
