// The rules of a SARIF log: those that the wording explains, and those that turn up in the findings.
import { ruleTitle } from "../rule-title.ts";
import type { Wording } from "../wording/wording.ts";

/** Rules by their position in the log. */
export class RuleTable {
  private readonly ids: string[];
  private readonly wording: Wording;

  constructor(wording: Wording) {
    this.wording = wording;
    this.ids = Object.keys(wording.rule);
  }

  /** Position of the rule, which is added when it is new. */
  indexOf(id: string): number {
    const known = this.ids.indexOf(id);
    return known >= 0 ? known : this.ids.push(id) - 1;
  }

  descriptors(): object[] {
    return this.ids.map((id) => {
      const name = id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());
      const help = this.wording.rule[id];
      const title = ruleTitle(id, this.wording);
      if (help === undefined) return { id, name, shortDescription: { text: title } };
      return {
        id,
        name,
        shortDescription: { text: title },
        fullDescription: { text: help },
        help: { text: help, markdown: `**${title}.** ${help}\n\n\`listing-lint explain ${id}\`` },
        properties: { tags: [id.split("/")[0] as string] },
      };
    });
  }
}
