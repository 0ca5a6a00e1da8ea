// The rules of a SARIF log: those that the wording explains, and those that turn up in the findings.
import { policyEvidence } from "../../model/evidence.ts";
import type { Finding } from "../../model/finding.ts";
import { ruleTitle } from "../rule-title.ts";
import type { Wording } from "../wording/wording.ts";

/** Rules by their position in the log. */
export class RuleTable {
  private readonly positions = new Map<string, number>();
  private readonly list: object[] = [];
  private readonly wording: Wording;

  constructor(wording: Wording) {
    this.wording = wording;
    for (const [rule, help] of Object.entries(wording.rule))
      this.add(rule, ruleTitle({ rule, evidence: [] }, wording), help);
  }

  /** Position of the finding's rule, which is added when it is new. */
  indexOf(finding: Finding): number {
    const { rule, evidence } = finding;
    const known = this.positions.get(rule);
    if (known !== undefined) return known;
    // A marketplace rule says with each finding why it is there and where that is written.
    const { why = "", source = "" } = evidence.find(({ code }) => code === policyEvidence)?.args ?? {};
    return this.add(rule, ruleTitle(finding, this.wording), String(why), String(source));
  }

  descriptors(): readonly object[] {
    return this.list;
  }

  private add(id: string, title: string, help = "", source = ""): number {
    const name = id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());
    const explain = `\`listing-lint explain ${id}\``;
    this.list.push({
      id,
      name,
      shortDescription: { text: title },
      ...(help === "" ? {} : { fullDescription: { text: help } }),
      help: { text: help || title, markdown: `**${title}.** ${help}${help === "" ? "" : "\n\n"}${explain}` },
      ...(/^https:/.test(source) ? { helpUri: source } : {}),
      properties: { tags: [id.split("/")[0] as string] },
    });
    this.positions.set(id, this.list.length - 1);
    return this.list.length - 1;
  }
}
