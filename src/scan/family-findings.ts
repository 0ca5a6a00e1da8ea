// Findings about the rows of one product together: rows that sell something else than the others.
import { goodsOf } from "../assess/goods.ts";
import type { Finding } from "../model/finding.ts";
import type { Listing } from "../model/listing.ts";
import { checkPolicy } from "../policy/check-policy.ts";
import { type GoodsIn, otherGoodsIn } from "../policy/family.ts";
import { comparesRows } from "../policy/family-goods.ts";
import { prepareCell } from "../text/cell.ts";
import { tokenize } from "../text/tokens.ts";
import { fingerprinter } from "./fingerprint.ts";
import { isShown } from "./marketplace-places.ts";
import { policyFor } from "./policy-findings.ts";
import type { Rules } from "./rules.ts";
import type { ScanSettings } from "./settings.ts";

/** For each of the rows of one product what it adds to the findings of that row by itself. */
export type FamilyChecker = (rows: readonly Listing[]) => readonly (readonly Finding[])[];

export function familyChecker(rules: Rules, settings: ScanSettings): FamilyChecker {
  const applied = policyFor(rules, settings, comparesRows);
  const goodsIn = goodsInTitle(rules);
  return (rows) => {
    const titles = rows.map(titleOf);
    const isAsked = rows.some((row) => (applied(row)?.policy.scopes.size ?? 0) > 0);
    const others = isAsked ? otherGoodsIn(titles, goodsIn) : new Map<string, never>();
    if (others.size === 0) return rows.map(() => []);
    return rows.map((row, at) => {
      const otherGoods = others.get(titles[at] as string);
      const there = applied(row);
      if (otherGoods === undefined || there === undefined) return [];
      const fields = row.fields
        .filter(({ role }) => role === "title")
        .map((field) => ({ field, cell: prepareCell(field.text) }));
      const fingerprint = fingerprinter();
      const hits = checkPolicy(row, fields, there.policy, { otherGoods });
      return there.findings(row, hits, fingerprint).filter((finding) => isShown(finding, settings));
    });
  };
}

/** What the words of a title sell, by the built-in words of goods. */
export function goodsInTitle({ data }: Rules): GoodsIn {
  return (words) => goodsOf(tokenize(words.join(" ")), "", data.goods).named;
}

function titleOf({ fields }: Listing): string {
  return fields.find(({ role }) => role === "title")?.text ?? "";
}
