// Status: a mark that is pending, dead, contested or generic is shown as such, with source and date.

import type { EvidenceCode } from "../model/evidence.ts";
import type { Consideration } from "./consideration.ts";

const codeOf = {
  generic: "STATUS_GENERIC",
  contested: "STATUS_CONTESTED",
  pending: "STATUS_PENDING",
  dead: "STATUS_DEAD",
} as const satisfies Record<string, EvidenceCode>;

export const consideration: Consideration = {
  id: "status",
  codes: Object.values(codeOf),
  consider({ match: { mark } }) {
    if (mark.status === undefined || mark.status === "live") return [];
    return [{ code: codeOf[mark.status], args: { source: mark.source ?? "", asOf: mark.asOf ?? "" } }];
  },
};
