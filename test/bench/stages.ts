// Where the time of a scan goes, listing by listing: each stage by itself, as a multiple of csv-parse on the same text.
import { parse } from "csv-parse/sync";
import { assessListing } from "../../src/assess/assess.ts";
import type { MatchedField } from "../../src/assess/consideration.ts";
import { parseRows } from "../../src/input/csv.ts";
import { joinDictionaries } from "../../src/marks/dictionary.ts";
import { findMatches } from "../../src/match/find-matches.ts";
import type { Field, Listing } from "../../src/model/listing.ts";
import { packListings, unpackListings } from "../../src/scan/batch.ts";
import { matchContextOf } from "../../src/scan/match-context.ts";
import { loadRules } from "../../src/scan/rules.ts";
import { createScanner } from "../../src/scan/scanner.ts";
import { defaultMarketplace, defaultSettings } from "../../src/scan/settings.ts";
import { prepareCell } from "../../src/text/cell.ts";
import { fastest } from "./rounds.ts";
import type { Row } from "./table.ts";
import { inventListings, inventMarks, toCsvRow } from "./texts.ts";

/** The stages take turns listing by listing, so that the ratios hold on a busy machine too. */
export function stageRows(listings: number, rounds: number): Row[] {
  const rules = loadRules();
  const dictionary = joinDictionaries([rules.builtin]);
  const matching = matchContextOf(rules, dictionary);
  const scanner = createScanner(rules, dictionary, { ...defaultSettings, asOf: "2026-11-21" });
  const marketplace = { id: defaultMarketplace, offices: ["US"], language: "en" };
  const dialect = { delimiter: ",", quoting: true };
  const limits = { recordUnits: 1_000_000 };

  const all = invented(listings).map(({ csv, listing }) => ({
    csv,
    listing,
    fields: matchedFields(listing, matching),
  }));
  const judge = (listing: Listing, fields: readonly MatchedField[], briefly: boolean): unknown =>
    assessListing(listing, fields, rules.data, { marketplace, brandColumn: "trust", briefly });
  const stages: readonly (readonly [name: string, run: (one: (typeof all)[number]) => unknown])[] = [
    ["csv-parse", ({ csv }) => parse(csv)],
    ["CSV to cells", ({ csv }) => parseRows(csv, dialect, limits)],
    ["to a thread", ({ listing }) => unpackListings(structuredClone(packListings([listing])))],
    ["folding and tokens", ({ listing }) => listing.fields.map(({ text }) => prepareCell(text))],
    ["matching", ({ fields }) => fields.map(({ cell }) => findMatches(cell, matching))],
    ["judging in full", ({ listing, fields }) => judge(listing, fields, false)],
    ["judging as scan does", ({ listing, fields }) => judge(listing, fields, true)],
    ["scan of a listing", ({ listing }) => scanner.scan(listing)],
  ];
  const [unit = 1, ...rest] = fastest(
    all,
    stages.map(([, run]) => run),
    rounds,
  );
  return rest.map((time, at) => [`${stages[at + 1]?.[0]}, against csv-parse`, time / unit, ""]);
}

function invented(count: number): { csv: string; listing: Listing }[] {
  const made: { csv: string; listing: Listing }[] = [];
  for (const one of inventListings(["Yeti", "Nike", "Velcro", ...inventMarks(50)], 0.05)) {
    const field = (role: Field["role"], text: string, index = 0): Field => ({ role, column: role, index, text });
    const bullets = one.bullets.map((text, index) => field("bullet", text, index));
    const fields = [field("title", one.title), ...bullets, field("description", one.description)];
    made.push({ csv: toCsvRow(one), listing: { file: "bench", record: made.length + 1, sku: one.sku, fields } });
    if (made.length >= count) break;
  }
  return made;
}

function matchedFields({ fields }: Listing, matching: ReturnType<typeof matchContextOf>): MatchedField[] {
  return fields.map((field) => {
    const cell = prepareCell(field.text);
    return { field, cell, matches: findMatches(cell, matching) };
  });
}
