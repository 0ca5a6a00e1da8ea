// The workbook: strings only, words coloured inside their cells, sheets that lead to each other, the same bytes twice.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ScannedListing } from "../../src/index.ts";
import { describeShared, sharedData } from "../shared-data.ts";
import { renderBytes } from "./rendering.ts";
import { findingOf, listingOf, resultOf, sampleResult, sampleRows } from "./sample-run.ts";
import { unzip } from "./unzip.ts";

function partsOf(rows: readonly ScannedListing[], result = resultOf(rows, ["a.csv"])): Map<string, string> {
  return unzip(renderBytes("xlsx", rows, result));
}

/** The cells of a sheet: reference and text, runs joined. */
function cellsOf(xml: string | undefined): Map<string, string> {
  const entity: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  const cells = [...(xml ?? "").matchAll(/<c r="(\w+)"[^>]*[^/]>(.*?)<\/c>/gs)].map(
    ([, reference = "", content = ""]) => {
      const texts = [...content.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, text = ""]) => text);
      return [reference, texts.join("").replace(/&(\w+);/g, (_, name: string) => entity[name] ?? "")] as const;
    },
  );
  return new Map(cells);
}

test("has a summary, the findings, and the seller's rows", () => {
  const parts = partsOf(sampleRows, sampleResult);
  expect([...parts.keys()].at(-1)).toBe("xl/worksheets/sheet3.xml");
  const findings = cellsOf(parts.get("xl/worksheets/sheet2.xml"));
  expect(["A2", "B2", "C2", "E2"].map((at) => findings.get(at))).toEqual([
    "high",
    "PB-1",
    "Zorblat",
    "Zorblat Dog Bowl, 32 oz",
  ]);
  const listings = cellsOf(parts.get("xl/worksheets/sheet3.xml"));
  expect(["A3", "B3", "G3", "I3"].map((at) => listings.get(at))).toEqual([
    "PB-4",
    "medium",
    "Dog Raincoat",
    "<p>Closes with Klettix | quickly.</p>",
  ]);
});

test("names the sheet of a row that was read from a workbook, in both lists", () => {
  const rows = sampleRows.map((row) =>
    row.listing === undefined ? row : { ...row, listing: { ...row.listing, sheet: "Summer & sale" } },
  );
  const parts = partsOf(rows, sampleResult);
  const findings = cellsOf(parts.get("xl/worksheets/sheet2.xml"));
  expect(["N1", "O1", "P1", "O2"].map((at) => findings.get(at))).toEqual(["File", "Sheet", "Line", "Summer & sale"]);
  const listings = cellsOf(parts.get("xl/worksheets/sheet3.xml"));
  expect(["D1", "E1", "F1", "E2"].map((at) => listings.get(at))).toEqual(["File", "Sheet", "Row", "Summer & sale"]);
});

test("colours the word and nothing else of the cell", () => {
  const xml = partsOf(sampleRows, sampleResult).get("xl/worksheets/sheet3.xml") ?? "";
  const [, before, color, word, after] =
    /<r><rPr>[^r]*<rFont[^>]*><\/rPr><t [^>]*>([^<]*)<\/t><\/r><r><rPr><b\/><u\/><sz[^>]*><color rgb="(\w+)"\/>.*?<t [^>]*>(Klettix)<\/t><\/r><r>.*?<t [^>]*>([^<]*)<\/t>/.exec(
      xml,
    ) ?? [];
  expect([before, color, word, after]).toEqual([
    "&lt;p&gt;Closes with ",
    "FF7A4100",
    "Klettix",
    " | quickly.&lt;/p&gt;",
  ]);
});

test("links each finding to its listing and back, and freezes and filters the header", () => {
  const parts = partsOf(sampleRows, sampleResult);
  expect(parts.get("xl/worksheets/sheet2.xml")).toContain('<hyperlink ref="B3" location="&apos;Listings&apos;!A3"/>');
  expect(parts.get("xl/worksheets/sheet3.xml")).toContain('<hyperlink ref="C3" location="&apos;Findings&apos;!A3"/>');
  for (const sheet of ["sheet2", "sheet3"]) {
    expect(parts.get(`xl/worksheets/${sheet}.xml`)).toMatch(/ySplit="1".*state="frozen".*<autoFilter ref="A1:/s);
  }
});

test("gives the same bytes twice", () => {
  expect(renderBytes("xlsx", sampleRows, sampleResult).equals(renderBytes("xlsx", sampleRows, sampleResult))).toBe(
    true,
  );
});

test("holds a number of findings, and says how many there are", () => {
  const rows = Array.from({ length: 10_100 }, (_, at): ScannedListing => {
    const listing = listingOf(at + 1, `S-${at}`, [["title", "title", `Zorblat bowl ${at}`]]);
    return { listing, findings: [findingOf(listing, "Zorblat")], problems: [] };
  });
  const parts = partsOf(rows);
  expect(parts.get("xl/worksheets/sheet2.xml")?.match(/<row /g)).toHaveLength(10_001);
  expect([...cellsOf(parts.get("xl/worksheets/sheet1.xml")).values()].join()).toContain("10,000 most severe of 10,100");
});

describe("cells", () => {
  const textOf = (text: string): string | undefined => {
    const listing = listingOf(1, "A", [["title", "title", text]]);
    return cellsOf(
      partsOf([{ listing, findings: [findingOf(listing, text.slice(-3))], problems: [] }]).get(
        "xl/worksheets/sheet3.xml",
      ),
    ).get("G2");
  };

  test.each([
    ["=1+1 abc", "'=1+1 abc"],
    ["-5°C abc", "'-5°C abc"],
    ["＝1 abc", "'＝1 abc"],
    ["_x0041_ abc", "_x005F_x0041_ abc"],
    ["a]]> abc", "a]]> abc"],
  ])("%s", (text, expected) => {
    expect(textOf(text)).toBe(expected);
  });

  test("are cut to what Excel opens", () => {
    expect(textOf(`${"long text ".repeat(4000)} abc`)?.length).toBeLessThanOrEqual(32_767);
  });
});

describeShared("formula payloads", () => {
  test("no cell is anything but a string, and none starts as a formula", () => {
    const payloads = JSON.parse(
      readFileSync(join(sharedData as string, "robustness/csv-injection/payloads.json"), "utf8"),
    ) as string[];
    const rows = payloads.map((payload, at): ScannedListing => {
      const listing = { ...listingOf(at + 1, payload, [["title", payload, `${payload} Zorblat`]]), file: payload };
      return { listing, findings: [findingOf(listing, "Zorblat", { message: payload })], problems: [] };
    });
    for (const [name, xml] of partsOf(rows)) {
      if (!name.includes("worksheets")) continue;
      expect(xml).not.toMatch(/<f[ >]|<v[ >]/);
      for (const [, attributes = ""] of xml.matchAll(/<c r([^>]*[^/])>/g))
        expect(attributes).toContain('t="inlineStr"');
      for (const text of cellsOf(xml).values()) expect(text).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u);
    }
  });
});
