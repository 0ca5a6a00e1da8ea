// Which rules apply on a marketplace on a day.
import type { PolicyRule } from "./rule.ts";

/** True when `rule` speaks of `marketplace`, such as `amazon-us`, and is in force on `asOf` (YYYY-MM-DD). */
export function applies(rule: PolicyRule, marketplace: string, asOf: string): boolean {
  return isOn(rule, asOf) && speaksOf(rule, marketplace);
}

export function isOn({ effectiveFrom = "", effectiveTo = "9999" }: PolicyRule, asOf: string): boolean {
  return asOf >= effectiveFrom && asOf <= effectiveTo;
}

export function speaksOf({ marketplaces, regions, exceptRegions }: PolicyRule, marketplace: string): boolean {
  const market = marketplaces.find((name) => marketplace === name || marketplace.startsWith(`${name}-`));
  if (market === undefined) return false;
  const region = marketplace.slice(market.length + 1);
  return (regions?.includes(region) ?? true) && !exceptRegions?.includes(region);
}
