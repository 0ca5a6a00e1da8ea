// Family goods: the rows of one product sell the same thing; asked once all of them are there.
import type { Mechanism } from "./mechanism.ts";
import type { PolicyRule } from "./rule.ts";

export const mechanism: Mechanism<"family-goods"> = {
  kind: "family-goods",
  compile:
    (rules) =>
    ({ at, otherGoods }, report) => {
      if (otherGoods === undefined) return;
      for (const rule of rules) report(rule, at, at.whole, { goods: otherGoods.own, others: otherGoods.others });
    },
};

/** True for rules that a listing by itself cannot break. */
export function comparesRows({ mechanism: { kind } }: PolicyRule): boolean {
  return kind === "family-goods";
}
