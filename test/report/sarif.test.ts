// The SARIF log is valid by the official schema, and says what a code scanner needs.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { ScannedListing } from "../../src/index.ts";
import { artifactLocation } from "../../src/report/sarif/uri.ts";
import { render } from "./rendering.ts";
import { decidedRows, findingOf, listingOf, resultOf, sampleResult, sampleRows } from "./sample-run.ts";

// The schema is written for draft-04. What draft-07 means otherwise in it is the name of the document alone.
const { $schema, id, ...schema } = JSON.parse(readFileSync("fixtures/reports/sarif-2.1.0-rtm.5.schema.json", "utf8"));
// ajv checks formats only with a further package; one pattern of the schema is not valid in Unicode mode.
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

function logOf(rows: readonly ScannedListing[], result = resultOf(rows, ["a.csv"])) {
  const log = JSON.parse(render("sarif", rows, result));
  expect(validate(log), JSON.stringify(validate.errors, null, 1)).toBe(true);
  return log.runs[0];
}

test("a run with findings and problems is valid, and says that it is incomplete", () => {
  const run = logOf(sampleRows, sampleResult);
  expect(run.invocations[0].executionSuccessful).toBe(false);
  expect(run.invocations[0].toolExecutionNotifications[0]).toMatchObject({
    descriptor: { id: "I103" },
    level: "warning",
  });
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
});

test("a run without findings is valid and successful", () => {
  const run = logOf([]);
  expect(run.results).toEqual([]);
  expect(run.invocations[0].executionSuccessful).toBe(true);
});

test("a rule that the wording does not know, info, and a listing without a line are valid", () => {
  const { line, ...listing } = listingOf(1, "A", [["title", "t", "Zorblat {0} [x](http://a.example)"]]);
  const finding = findingOf(listing, "Zorblat", {
    rule: "policy/new-rule",
    severity: "info",
    message: listing.fields[0]?.text ?? "",
  });
  const run = logOf([{ listing, findings: [finding], problems: [] }]);
  expect(run.results[0]).toMatchObject({ ruleId: "policy/new-rule", kind: "informational", level: "none" });
  expect(run.results[0].message.text).toContain("\\[x](");
  expect(run.results[0].locations[0].physicalLocation).not.toHaveProperty("region");
});

test("a marketplace rule has its title, its reason and its source", () => {
  const run = logOf(decidedRows);
  expect(run.tool.driver.rules.find(({ id }: { id: string }) => id === "market/no-sizes")).toMatchObject({
    shortDescription: { text: "Size in the title" },
    fullDescription: { text: "Sizes have a field." },
    helpUri: "https://example.org/r",
  });
});

describe("artifact locations", () => {
  test.each([
    ["a/b c.csv", { uri: "a/b%20c.csv", uriBaseId: "%SRCROOT%" }],
    ["a\\b.csv", { uri: "a/b.csv", uriBaseId: "%SRCROOT%" }],
    ["../宠物.csv", { uri: "../%E5%AE%A0%E7%89%A9.csv", uriBaseId: "%SRCROOT%" }],
    ["a:b.csv", { uri: "a%3Ab.csv", uriBaseId: "%SRCROOT%" }],
    ["/tmp/a#1.csv", { uri: "file:///tmp/a%231.csv" }],
    ["C:\\data\\a.csv", { uri: "file:///C:/data/a.csv" }],
    ["a\ud800.csv", { uri: "a%EF%BF%BD.csv", uriBaseId: "%SRCROOT%" }],
  ])("%s", (path, expected) => {
    expect(artifactLocation(path)).toEqual(expected);
  });
});
