// What a finding's rule is called where there is no room for its sentence.
import { policyEvidence } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import type { Wording } from "./wording/wording.ts";

/** The title of the rule: of a marketplace rule its own, which the finding carries in the language of the run. */
export function ruleTitle({ rule, evidence }: Pick<Finding, "rule" | "evidence">, { reports }: Wording): string {
  const title = evidence.find(({ code }) => code === policyEvidence)?.args["title"];
  return reports.ruleTitle[rule] ?? (title === undefined ? rule : String(title));
}
