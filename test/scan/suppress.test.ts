// Decisions and the allow list: which findings they take out, where, until when, and what is said of stale entries.
import { describe, expect, test } from "vitest";
import type { Finding, Listing } from "../../src/index.ts";
import type { AllowEntry } from "../../src/scan/allow.ts";
import type { DecisionEntry } from "../../src/scan/decisions.ts";
import { createSuppressor, type SuppressOptions } from "../../src/scan/suppress.ts";
import { findingOf, listingOf } from "../report/sample-run.ts";

const bowl = listingOf(1, "PB-1", [["title", "item_name", "Zorblat Dog Bowl"]]);
const finding = findingOf(bowl, "Zorblat", { fingerprint: "f1" });

function part(options: Partial<SuppressOptions>, subject: Finding = finding, listing: Listing = bowl) {
  const suppressor = createSuppressor({ marketplaces: [], asOf: "2026-11-21", minSeverity: "low", ...options });
  const parted = suppressor.part(listing, [subject]);
  return { ...parted, notices: suppressor.notices(true).map(({ code, args }) => [code, args]) };
}

const file = (...entries: DecisionEntry[]) => ({ decisions: [{ path: "b.json", entries }] });

describe("decisions", () => {
  test.each<[string, DecisionEntry, boolean]>([
    ["accepted", { fingerprint: "f1", decision: "accepted" }, true],
    ["accepted until today", { fingerprint: "f1", decision: "accepted", until: "2026-11-21" }, true],
    ["accepted until yesterday", { fingerprint: "f1", decision: "accepted", until: "2026-11-20" }, false],
    ["to be fixed", { fingerprint: "f1", decision: "to-fix" }, false],
    ["to be replaced", { fingerprint: "f1", decision: "replace", replacement: "Steel" }, false],
    ["another finding accepted", { fingerprint: "f2", decision: "accepted" }, false],
  ])("%s", (_, entry, isAccepted) => {
    const { findings, accepted } = part(file(entry));
    expect({ open: findings.length, accepted: accepted.length }).toEqual(
      isAccepted ? { open: 0, accepted: 1 } : { open: 1, accepted: 0 },
    );
  });

  test("say on the finding who decided what, why and until when", () => {
    const said = { decision: "accepted", reason: "licence", by: "Ann", on: "2026-01-02", until: "2027-01-01" } as const;
    const { accepted } = part(file({ fingerprint: "f1", ...said, text: "Zorblat" }));
    expect(accepted[0]?.decision).toEqual({ ...said, source: "decision" });
  });

  test("of two entries about one finding the later counts", () => {
    const { findings } = part(
      file({ fingerprint: "f1", decision: "accepted" }, { fingerprint: "f1", decision: "to-fix" }),
    );
    expect(findings[0]?.decision?.decision).toBe("to-fix");
  });

  test.each<[string, DecisionEntry, unknown[]]>([
    ["used", { fingerprint: "f1", decision: "accepted" }, []],
    [
      "expired",
      { fingerprint: "f1", decision: "accepted", until: "2026-01-01", sku: "PB-1", text: "Zorblat" },
      [["C005", { count: 1, examples: "PB-1 Zorblat" }]],
    ],
    ["unused", { fingerprint: "f9", decision: "accepted" }, [["C006", { count: 1, examples: "f9" }]]],
    ["unused, but below what was shown", { fingerprint: "f9", decision: "accepted", severity: "info" }, []],
    ["fixed", { fingerprint: "f9", decision: "to-fix" }, []],
  ])("notice of an entry that is %s", (_, entry, expected) => {
    expect(part(file(entry)).notices).toEqual(expected);
  });

  test("a run that did not see everything says nothing of unused entries", () => {
    const options = { marketplaces: [], asOf: "2026-11-21", minSeverity: "low" } as const;
    const suppressor = createSuppressor({ ...options, ...file({ fingerprint: "f9", decision: "accepted" }) });
    expect(suppressor.notices(false)).toEqual([]);
  });
});

const reason = "licence 2024-17";

test.each<[string, Omit<AllowEntry, "reason">, boolean]>([
  ["mark, whatever its case", { mark: "zor blat" }, true],
  ["another mark", { mark: "Quindar" }, false],
  ["term", { term: "ZORBLAT" }, true],
  ["part of the term", { term: "Zorb" }, false],
  ["SKU", { sku: "PB-1" }, true],
  ["SKU pattern", { sku: "PB-*" }, true],
  ["SKU pattern for one letter", { sku: "P?-?" }, true],
  ["SKU pattern with stars that have to give way", { sku: "*B*1*" }, true],
  ["SKU pattern that is too short", { sku: "PB-" }, false],
  ["SKU pattern that does not fit", { sku: "PB-*2" }, false],
  ["field by role", { field: "title" }, true],
  ["field by column", { field: "item_name" }, true],
  ["another field", { field: "bullet" }, false],
  ["rule pattern", { rule: "trademark/*" }, true],
  ["all conditions together", { mark: "Zorblat", sku: "PB-*", field: "title" }, true],
  ["one condition that fails", { mark: "Zorblat", sku: "PB-*", field: "bullet" }, false],
  ["a day that has passed", { mark: "Zorblat", until: "2026-11-20" }, false],
  ["the listing's marketplace, when none was asked for", { mark: "Zorblat", marketplace: "amazon-us" }, true],
  ["another marketplace", { mark: "Zorblat", marketplace: "etsy" }, false],
])("the allow list accepts by %s", (_, entry, isAccepted) => {
  const { accepted, notices } = part({ allow: [{ ...entry, reason }] });
  expect(accepted.map(({ decision }) => decision)).toEqual(
    isAccepted ? [{ decision: "accepted", source: "allow", reason }] : [],
  );
  expect(notices).toHaveLength(isAccepted ? 0 : 1);
});

test("a stale entry of the allow list is named as the user wrote it", () => {
  const unused = part({ allow: [{ mark: "Quindar", sku: "X-*", reason }] });
  expect(unused.notices).toEqual([["C007", { entry: "mark=Quindar sku=X-*" }]]);
  const expired = part({ allow: [{ mark: "Zorblat", until: "2026-01-01", reason }] });
  expect(expired.notices).toEqual([["C008", { entry: "mark=Zorblat", until: "2026-01-01" }]]);
});

describe("of several marketplaces", () => {
  const marketplaces = [
    { id: "amazon-us", severity: "high" as const, score: 98 },
    { id: "amazon-de", severity: "medium" as const, score: 60 },
  ];
  const settings = { marketplaces: ["amazon-us", "amazon-de"] };
  const both = { ...finding, marketplaces };

  test("one accepts: the finding stays with the severity of the others", () => {
    const { findings } = part({ ...settings, allow: [{ mark: "Zorblat", marketplace: "amazon-us", reason }] }, both);
    expect(findings).toMatchObject([{ severity: "medium", score: 60, marketplaces: [{ id: "amazon-de" }] }]);
  });

  test("all accept, one by one: the finding is accepted", () => {
    const allow = settings.marketplaces.map((marketplace) => ({ mark: "Zorblat", marketplace, reason }));
    const { findings, accepted, notices } = part({ ...settings, allow }, both);
    expect([findings.length, accepted.length, notices.length]).toEqual([0, 1, 0]);
  });
});
