// Runs the cases that every rule brings: listings that it must report and listings that it must leave alone.
import type { Field, Listing } from "../model/listing.ts";
import { prepareCell } from "../text/cell.ts";
import { checkPolicy, compilePolicy } from "./check-policy.ts";
import { type GoodsIn, type OtherGoods, otherGoodsIn } from "./family.ts";
import type { PolicyHit } from "./hit.ts";
import type { MarkPlace } from "./mark-place.ts";
import type { PolicyCase, PolicyRule } from "./rule.ts";

interface CaseResult {
  readonly rule: string;
  readonly kind: "hit" | "miss";
  readonly listing: Listing;
  /** What the rule found in it. */
  readonly hits: readonly PolicyHit[];
  readonly passed: boolean;
}

/**
 * The results of all cases of `rule`, which is tried alone, on the first marketplace and day that it names.
 * @param goodsIn tells what the titles of a product's rows sell.
 */
export function runCases(rule: PolicyRule, goodsIn: GoodsIn): CaseResult[] {
  const [market = "", ...rest] = [rule.marketplaces[0], rule.regions?.[0]];
  const marketplace = rest[0] === undefined ? market : `${market}-${rest[0]}`;
  const asOf = rule.effectiveFrom ?? rule.effectiveTo ?? rule.verifiedOn;
  const policy = compilePolicy([{ pack: market, about: market, rules: [rule] }], { marketplaces: [marketplace], asOf });
  const run =
    (kind: "hit" | "miss") =>
    (example: PolicyCase): CaseResult => {
      const listing = listingOf(example, rule);
      const fields = listing.fields.map((field) => ({ field, cell: prepareCell(field.text) }));
      const known = { marks: marksOf(example, listing), otherGoods: otherGoodsOf(example, listing, goodsIn) };
      const hits = checkPolicy(listing, fields, policy, known);
      return { rule: rule.id, kind, listing, hits, passed: (kind === "hit") === hits.length > 0 };
    };
  return [...rule.hits.map(run("hit")), ...rule.misses.map(run("miss"))];
}

function listingOf(example: PolicyCase, { fields: [role = "title"], columns }: PolicyRule): Listing {
  const { fields, brand, category } =
    typeof example === "string" ? ({ fields: [{ role, text: example, column: columns?.[0] }] } as const) : example;
  const counts = new Map<string, number>();
  return {
    file: "cases",
    record: 1,
    ...(brand === undefined ? {} : { brand }),
    ...(category === undefined ? {} : { category }),
    fields: fields.map((field): Field => {
      const index = counts.get(field.role) ?? 0;
      counts.set(field.role, index + 1);
      const parts = "isList" in field && field.isList ? partsOf(field.text) : undefined;
      return {
        role: field.role,
        column: field.column ?? field.role,
        index,
        text: field.text,
        ...(parts === undefined ? {} : { parts }),
      };
    }),
  };
}

function otherGoodsOf(example: PolicyCase, { fields }: Listing, goodsIn: GoodsIn): OtherGoods | undefined {
  const siblings = typeof example === "string" ? [] : (example.siblings ?? []);
  const title = fields[0]?.text ?? "";
  return otherGoodsIn([...siblings, title], goodsIn).get(title);
}

function marksOf(example: PolicyCase, { fields }: Listing): MarkPlace[] {
  const marks = typeof example === "string" ? [] : (example.marks ?? []);
  return marks.flatMap(({ text, ...judged }) =>
    fields.flatMap((field): MarkPlace[] => {
      const start = field.text.indexOf(text);
      return start === -1 ? [] : [{ ...judged, field, span: { start, end: start + text.length }, name: text }];
    }),
  );
}

function partsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^,\s][^,]*/g)].map(({ index, 0: value }) => ({
    start: index,
    end: index + value.trimEnd().length,
  }));
}
