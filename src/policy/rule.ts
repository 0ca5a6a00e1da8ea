// A PolicyRule is data: what a marketplace asks of a text, since when, and who says so.
import type { PolicyPack } from "./schema.ts";

export type PolicyRule = PolicyPack["rules"][number];
export type PolicyCase = PolicyRule["hits"][number];
export type MechanismKind = PolicyRule["mechanism"]["kind"];

/** A rule that is checked by mechanism `K`. */
export type RuleOf<K extends MechanismKind> = PolicyRule & {
  readonly mechanism: Extract<PolicyRule["mechanism"], { kind: K }>;
};
