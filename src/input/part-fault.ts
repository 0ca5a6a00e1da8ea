// Why a compressed input, or one part of it, could not be read: a limit, or damage.
import { problem, type RawProblem } from "../model/problem.ts";

/** Limits that compressed input can run into. */
export type LimitReason = "entries" | "part-size" | "total-size" | "ratio" | "rows" | "depth" | "padding" | "xml-piece";

/** What can be wrong with an archive and its parts. */
export type DamageReason =
  | "directory"
  | "missing"
  | "inflate"
  | "checksum"
  | "trailing"
  | "encrypted"
  | "method"
  | "duplicate"
  | "overlap"
  | "doctype"
  | "xml"
  | "order"
  | "scratch";

/** Raised where a part cannot be read on. Its problem is reported beside what was read before. */
export class PartFault extends Error {
  readonly reason: LimitReason | DamageReason;
  /** Name of the part; empty for the archive as a whole. */
  readonly part: string;

  constructor(reason: LimitReason | DamageReason, part = "") {
    super(reason);
    this.name = "PartFault";
    this.reason = reason;
    this.part = part;
  }

  toProblem(): RawProblem {
    return problem(limits.has(this.reason) ? "I010" : "I011", {}, { reason: this.reason, part: this.part });
  }
}

const limits: ReadonlySet<string> = new Set<LimitReason>([
  "entries",
  "part-size",
  "total-size",
  "ratio",
  "rows",
  "depth",
  "padding",
  "xml-piece",
]);
