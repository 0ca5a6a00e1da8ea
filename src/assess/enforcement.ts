// Enforcement: owners with documented suits against small sellers raise the severity, with the source.
import type { Consideration } from "./consideration.ts";

export const consideration: Consideration = {
  id: "enforcement",
  codes: ["ENFORCED"],
  consider({ match: { mark } }) {
    if (mark.enforcement !== "documented" || mark.source === undefined) return [];
    return [{ code: "ENFORCED", args: { source: mark.source } }];
  },
};
