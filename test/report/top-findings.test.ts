// The most severe findings in bounded memory: whatever the order of what comes, the same ones stay.
import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import type { Finding, Listing } from "../../src/index.ts";
import { FindingsAside } from "../../src/report/findings-aside.ts";
import { mostSevereFirst, TopFindings } from "../../src/report/top-findings.ts";
import { asideInMemory } from "./rendering.ts";
import { findingOf, listingOf } from "./sample-run.ts";

const found = record({ severity: constantFrom("high", "medium", "low", "info"), score: integer({ min: 0, max: 5 }) });
const listings = array(record({ length: integer({ min: 0, max: 60 }), found: array(found, { maxLength: 4 }) }), {
  maxLength: 40,
});

function added(
  rows: readonly { length: number; found: readonly Pick<Finding, "severity" | "score">[] }[],
): { listing: Listing; findings: Finding[] }[] {
  return rows.map(({ length, found: own }, at) => {
    const listing = listingOf(at, `S${at}`, [["title", "title", `Zorblat${"x".repeat(length)}`]]);
    return {
      listing,
      findings: own.map((one, number) => findingOf(listing, "Zorblat", { ...one, fingerprint: `${at}-${number}` })),
    };
  });
}

test("are the first of all, sorted, up to the number", () => {
  assert(
    property(listings, integer({ min: 1, max: 20 }), (rows, limit) => {
      const top = new TopFindings(limit);
      const all = added(rows);
      for (const { listing, findings } of all) top.add(listing, findings);
      const wanted = all
        .flatMap(({ findings }) => findings)
        .sort(mostSevereFirst)
        .slice(0, limit);
      expect(top.list().map(({ finding }) => finding)).toEqual(wanted);
    }),
    { numRuns: 200 },
  );
});

test("are the same when they are put aside, each with its listing", () => {
  assert(
    property(listings, integer({ min: 1, max: 20 }), integer({ min: 1, max: 300 }), (rows, limit, maxUnits) => {
      const here = new TopFindings(limit, maxUnits);
      const aside = new FindingsAside(asideInMemory(), limit, maxUnits);
      for (const { listing, findings } of added(rows)) {
        here.add(listing, findings);
        aside.add(listing, findings);
      }
      const back = aside.list();
      expect(back.map((one) => ({ finding: one.read(), listing: one.listing.read() }))).toEqual(here.list());
      expect(new Set(back.map(({ listing }) => listing)).size).toBe(
        new Set(here.list().map(({ listing }) => listing)).size,
      );
    }),
    { numRuns: 200 },
  );
});

test("are fewer where their listings are long", () => {
  assert(
    property(listings, integer({ min: 1, max: 300 }), (rows, maxUnits) => {
      const top = new TopFindings(1000, maxUnits);
      const all = added(rows);
      for (const { listing, findings } of all) top.add(listing, findings);
      const sorted = all
        .flatMap(({ listing, findings }) => findings.map((finding) => ({ listing, finding })))
        .sort((a, b) => mostSevereFirst(a.finding, b.finding));
      const seen = new Set<Listing>();
      let units = 0;
      const wanted: Finding[] = [];
      for (const { listing, finding } of sorted) {
        units += seen.has(listing) ? 0 : (listing.fields[0]?.text.length ?? 0);
        seen.add(listing);
        if (wanted.length > 0 && units > maxUnits) break;
        wanted.push(finding);
      }
      expect(top.list().map(({ finding }) => finding)).toEqual(wanted);
    }),
    { numRuns: 200 },
  );
});
