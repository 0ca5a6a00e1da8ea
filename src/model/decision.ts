// A Decision is what a person said about a finding; it is found again by the finding's fingerprint.
import type { z } from "zod";
import type { decisionSchema } from "./schema.ts";

/** `accepted`: known and left as it is. `to-fix`: to be changed by hand. `replace`: to be replaced by a given text. */
export const decisionKinds = ["accepted", "to-fix", "replace"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** `decision`: an entry of a file of decisions. `allow`: an entry of the allow list in the config file. */
export const decisionSources = ["decision", "allow"] as const;

export type Decision = z.infer<typeof decisionSchema>;

/** What stands in `kind` of a file of decisions, whoever wrote it. */
export const decisionsKind = "listing-lint-decisions";

/** True when the decision holds on `day` (both YYYY-MM-DD): the last day counts. */
export function holdsOn({ until }: { readonly until?: string | undefined }, day: string): boolean {
  return until === undefined || day <= until;
}
