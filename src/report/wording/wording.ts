// Every sentence that a person reads, as functions of codes and arguments. A file a language, and a folder of its parts; nothing is worded elsewhere.
import type { DecisionKind } from "../../model/decision.ts";
import type { WordedEvidence } from "../../model/evidence.ts";
import type { Use } from "../../model/finding.ts";
import type { LimitName } from "../../model/limits.ts";
import type { FieldRole, ListingRef } from "../../model/listing.ts";
import type { MatchKind } from "../../model/match.ts";
import type { ProblemCode } from "../../model/problem.ts";
import type { Summary } from "../../model/report.ts";
import type { Severity } from "../../model/severity.ts";
import type { ExplanationWording } from "./explanation.ts";
import type { MarksWording } from "./marks.ts";
import type { ReportsWording } from "./reports.ts";

export type Args = Readonly<Record<string, string | number>>;

/** What a finding's sentence is made of. */
export interface FindingFacts {
  /** The text as it stands in the listing. */
  readonly text: string;
  readonly mark: string;
  readonly owner: string | undefined;
  readonly role: FieldRole;
  readonly use: Use;
  readonly isEverydayWord: boolean;
  readonly sayInstead: string | undefined;
  /** The phrase that told the use, such as "compatible with". */
  readonly phrase: string;
  /** The accessory that the mark is named after without a word of fit, or empty. */
  readonly fits: string;
  /** How the listing would say that the goods fit what bears the mark, in its own language. */
  readonly fitting: string;
  /** "for" stands before the mark, and nothing tells that the product fits what bears it. */
  readonly isAfterFor: boolean;
  /** The letters are not those of the mark: `alone` where nothing beside speaks for it, `supported` where something does. */
  readonly likeness: "none" | "alone" | "supported";
  /** The mark is the name of the marketplace on which the listing stands. */
  readonly isMarketplace: boolean;
  readonly brand: string;
}

export interface Wording {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly role: Readonly<Record<FieldRole, string>>;
  readonly use: Readonly<Record<Use, string>>;
  readonly kind: Readonly<Record<MatchKind, string>>;
  /** One sentence: what was found, why it is a risk, what to do. */
  finding(facts: FindingFacts): string;
  /** Why the suggested text is better. */
  suggestionReason(facts: FindingFacts): string;
  /** Why the text is better without the word. */
  readonly removalReason: string;
  /** One reason in words; codes of other packs are shown as they are. */
  evidence(code: WordedEvidence, args: Args): string;
  /** What is wrong, and what to do. The place is printed before it. */
  readonly problem: Readonly<Record<ProblemCode, (args: Args) => string>>;
  /** What a rule is about: what, why, what to do. */
  readonly rule: Readonly<Record<string, string>>;
  /** Two whole sentences as the language sets them one after the other. */
  readonly sentences: (first: string, second: string) => string;
  /** Said after a finding that stands in several rows of one product. */
  readonly inRows: (rows: number) => string;
  readonly limitsTitle: string;
  /** What each limit is about. */
  readonly limits: Readonly<Record<LimitName, string>>;
  readonly terminal: TerminalWording;
  /** What `review` asks and answers. */
  readonly review: ReviewWording;
  /** What is said of corrected copies. */
  readonly fix: FixWording;
  /** What the reports to files say beyond the sentences above. */
  readonly reports: ReportsWording;
  /** What the `marks` commands say. */
  readonly marks: MarksWording;
  /** What `explain --text` says. */
  readonly explanation: ExplanationWording;
}

export interface TerminalWording {
  /** What a listing is called and where it stands: in a workbook its sheet and row, elsewhere its row and line. */
  readonly listing: (place: Partial<Omit<ListingRef, "file">>) => string;
  readonly insteadOf: string;
  /** In place of `insteadOf` and a text, where the word is to go. */
  readonly leaveOut: string;
  /** The same finding `count` more times in the same field. */
  readonly again: (count: number) => string;
  readonly why: string;
  readonly problemsTitle: string;
  readonly moreProblems: (count: number) => string;
  readonly scanned: (listings: number, files: number) => string;
  /** No finding in `listings` listings; where there are none, nothing was checked at all. */
  readonly nothing: (listings: number) => string;
  readonly counts: (high: number, medium: number, low: number, info: number, listings: number) => string;
  /** How many findings were left out, and why. */
  readonly suppressed: (summary: Pick<Summary, "suppressed" | "suppressedBy">) => string;
  /** Listings that are as they were in an earlier export. */
  readonly unchanged: (count: number) => string;
  readonly skipped: (reason: string, count: number) => string;
  readonly notScanned: (columns: string) => string;
  readonly incomplete: string;
  /** The user stopped the scan after so much; `hasFiles` when report files were asked for. */
  readonly interrupted: (listings: number, files: number, findings: number, hasFiles: boolean) => string;
  readonly next: (failed: boolean, findings: number) => string;
  readonly disclaimer: string;
  /** From here on one line a finding, after `count` in full. */
  readonly shortFromHere: (count: number) => string;
  readonly inListings: (findings: number, listings: number) => string;
  readonly andMore: (count: number) => string;
  readonly marketplace: string;
  readonly verdict: Readonly<Record<"pass" | "fail" | "unknown", string>>;
}

interface ReviewWording {
  readonly help: string;
  readonly question: string;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly until: string;
  readonly notADay: string;
  /** `proposed` is taken for an empty answer; it may be empty itself. */
  readonly replacement: (text: string, proposed: string) => string;
  readonly saved: Readonly<Record<DecisionKind, string>>;
  readonly end: (decided: number, left: number, path: string) => string;
}

export interface FixWording {
  readonly wrote: (cells: number, listings: number, path: string) => string;
  readonly would: (cells: number, listings: number, path: string) => string;
  readonly refused: (cells: number, path: string) => string;
  readonly nothing: string;
  readonly left: (findings: number) => string;
}
