// What changed from one dictionary to another: marks that came, went or died, and other statuses and classes.
import type { Mark } from "../model/mark.ts";
import type { MarkIndex } from "../model/mark-index.ts";

/** `dead` is a change of status that has a name of its own; `status` is any other. */
export const changeKinds = ["new", "gone", "dead", "status", "classes"] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface MarkChange {
  readonly kind: ChangeKind;
  /** Absent when the mark is new. */
  readonly before?: Mark;
  /** Absent when the mark is gone. */
  readonly after?: Mark;
}

type Pair = Omit<MarkChange, "kind">;

/** All changes by id; a mark has one for its status and one for its classes. Holds two marks at a time. */
export function* changesBetween(before: MarkIndex, after: MarkIndex): Generator<MarkChange> {
  for (const pair of pairsOf(before, after)) for (const kind of kindsOf(pair)) yield { kind, ...pair };
}

/** Marks with one id together. An index has its marks by id, so that one walk through both is enough. */
function* pairsOf(before: MarkIndex, after: MarkIndex): Generator<Pair> {
  let [left, right] = [0, 0];
  while (left < before.markCount && right < after.markCount) {
    const [one, other] = [before.mark(left), after.mark(right)];
    if (one.id < other.id) yield { before: one };
    else if (one.id > other.id) yield { after: other };
    else yield { before: one, after: other };
    if (one.id <= other.id) left += 1;
    if (one.id >= other.id) right += 1;
  }
  for (; left < before.markCount; left += 1) yield { before: before.mark(left) };
  for (; right < after.markCount; right += 1) yield { after: after.mark(right) };
}

function kindsOf({ before, after }: Pair): ChangeKind[] {
  if (before === undefined) return ["new"];
  if (after === undefined) return ["gone"];
  const kinds: ChangeKind[] = [];
  if (before.status !== after.status) kinds.push(after.status === "dead" ? "dead" : "status");
  if (sorted(before.classes) !== sorted(after.classes)) kinds.push("classes");
  return kinds;
}

function sorted(classes: readonly number[]): string {
  return [...new Set(classes)].sort((a, b) => a - b).join();
}
