// The code tables of the US register against the official ones.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isClassAlive, usptoStatus, usptoStatuses } from "../../../src/marks/register/uspto-codes.ts";
import { describeShared, sharedData } from "../../shared-data.ts";

describeShared("official tables", () => {
  const rowsOf = (name: string): string[][] =>
    readFileSync(`${sharedData}/trademarks/uspto/${name}`, "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"));

  test("all 169 status codes count as the USPTO counts them", () => {
    const rows = rowsOf("status_codes_normalized.tsv");
    const expected = rows.map(([code = "", , , , group = ""]) => [code, group === "registered" ? "live" : group]);
    expect([...usptoStatuses].sort()).toEqual(expected.sort());
    expect(usptoStatuses.size).toBe(169);
  });

  test("class status codes: dead ones are dead, the others are not", () => {
    const rows = rowsOf("class_status_codes.tsv");
    expect(rows.filter(([code = "", , state]) => isClassAlive(code) !== (state !== "dead"))).toEqual([]);
    expect(rows.length).toBe(22);
  });
});

test.each([
  ["700", "live"],
  ["0700", "unknown"],
  ["", "unknown"],
  ["100", "unknown"],
  ["950", "unknown"],
  ["717", "live"],
])("status %j is %s", (code, status) => {
  expect(usptoStatus(code)).toBe(status);
});
