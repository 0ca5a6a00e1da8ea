// The interface of a checking mechanism. A new one is a new file here that exports `mechanism`, and its parameters in `schema.ts`.
import type { Listing, Span } from "../model/listing.ts";
import type { OtherGoods } from "./family.ts";
import type { FieldText } from "./field-text.ts";
import type { Fix } from "./fix.ts";
import type { MarkPlace } from "./mark-place.ts";
import type { MechanismKind, PolicyRule, RuleOf } from "./rule.ts";

export type Args = Readonly<Record<string, string | number>>;

/** One field to check, with the others of its listing. */
export interface Subject {
  readonly listing: Listing;
  readonly at: FieldText;
  readonly fields: readonly FieldText[];
  /** Marks that the listing names, in order of field and place. */
  readonly marks: readonly MarkPlace[];
  /** Given where the listing is a row of a product whose other rows sell something else. */
  readonly otherGoods?: OtherGoods | undefined;
}

/** What is known of a listing beside its own text. */
export type Known = Partial<Pick<Subject, "marks" | "otherGoods">>;

/** What to write for a place, where the mechanism knows better than `replaceWith` of the rule. */
export interface Mending {
  readonly instead: string;
  /** The change to the cell, where it can be made without a person looking at it. */
  readonly fix?: Fix | undefined;
}

/** Called for each place that breaks `rule`; `span` is in the decoded cell of `at`. */
export type Report = (rule: PolicyRule, at: FieldText, span: Span, args: Args, mending?: Mending) => void;

export type Check = (subject: Subject, report: Report) => void;

/** A check of what begins with one of some words: texts without them cost it nothing. */
export interface WordCheck {
  /** Folded. */
  readonly words: Iterable<string>;
  /** @param tokens of the cell that are one of `words`, in order; at least one. */
  checkAt(tokens: readonly number[], subject: Subject, report: Report): void;
}

export interface Mechanism<K extends MechanismKind = MechanismKind> {
  readonly kind: K;
  /** Makes one check of all rules of this kind that speak of one field role, so that a cell is read once for all. */
  compile(rules: readonly RuleOf<K>[]): Check | WordCheck;
}
