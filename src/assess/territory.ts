// Territory: a mark that is known to be protected only elsewhere is lowered and says so; unknown offices say nothing.
import type { Consideration } from "./consideration.ts";

export const consideration: Consideration = {
  id: "territory",
  codes: ["TERRITORY_ELSEWHERE"],
  consider({ match: { mark }, marketplace }) {
    // WO is an international registration: it may designate any office.
    const covers =
      mark.offices.length === 0 ||
      mark.offices.some((office) => office === "WO" || marketplace.offices.includes(office));
    if (covers) return [];
    return [{ code: "TERRITORY_ELSEWHERE", args: { offices: mark.offices.join(", "), marketplace: marketplace.id } }];
  },
};
