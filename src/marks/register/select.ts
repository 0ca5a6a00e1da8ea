// Which register records become dictionary marks, and why the others do not.
import { keyOf } from "../../text/key.ts";
import type { RegisterRecord } from "./record.ts";

export interface Selection {
  /** Only registered marks: applications and unknown statuses are left out as well as dead ones. */
  readonly onlyLive: boolean;
  /** Empty: all offices. */
  readonly offices: readonly string[];
  /** Empty: all classes. A record whose classes the source does not give is kept. */
  readonly classes: readonly number[];
  /** Whether a design without words that has a text beside it is kept. */
  readonly designOnly: boolean;
}

export const dropReasons = ["deleted", "dead", "not-live", "no-words", "design-only", "office", "class"] as const;
export type DropReason = (typeof dropReasons)[number];

/** Why `record` is left out; undefined when it is kept. */
export function dropReasonOf(record: RegisterRecord, selection: Selection): DropReason | undefined {
  const { office, status, text, drawing, classes } = record;
  if (record.isDeleted === true) return "deleted";
  if (selection.offices.length > 0 && !selection.offices.includes(office)) return "office";
  if (status === "dead") return "dead";
  if (selection.onlyLive && status !== "live") return "not-live";
  if (keyOf(text) === "") return "no-words";
  if (!selection.designOnly && drawing === "wordless") return "design-only";
  const isInClass = classes.length === 0 || classes.some((one) => selection.classes.includes(one));
  return selection.classes.length === 0 || isInClass ? undefined : "class";
}
