// A mark said again in one cell: the first finding carries the severity, unless a later one tells more.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { severities } from "../../src/model/severity.ts";
import { type MiniListing, type Verdict, verdicts } from "./judging.ts";

const marks = [
  { mark: "YETI", classes: [21] },
  { mark: "Stanley", classes: [21] },
  { mark: "LankyBox", classes: [25] },
  { mark: "Apple", classes: [21] },
];

describe("severities of a mark that is said again", () => {
  test.each<[why: string, listing: MiniListing, severities: readonly string[]]>([
    ["twice in the same way", { title: "YETI bowl, big YETI bowl" }, ["high", "medium"]],
    ["twice in running text", { bullet: "YETI bowl, big YETI bowl" }, ["high", "low"]],
    ["a word twice in a title", { title: "Apple bowl, Apple tumbler" }, ["high", "low"]],
    ["three times", { bullet: "YETI, YETI and YETI" }, ["high", "low", "low"]],
    ["in another spelling", { title: "LankyBox shirt with Lanky Box print" }, ["high", "high"]],
    ["one and many", { title: "YETI bowl, YETIs" }, ["high", "medium"]],
    ["in two fields", { title: "YETI bowl", bullet: "YETI bowl" }, ["high", "high"]],
    ["another mark between", { title: "YETI Stanley YETI" }, ["high", "high", "medium"]],
    ["first as what fits, then as the goods", { title: "Compatible with YETI! YETI bowl" }, ["low", "high"]],
    [
      "first in plain use, then as a copy",
      { description: "The YETI bowl is so good. A replica YETI" },
      ["medium", "high"],
    ],
    ["first plain, then disguised", { title: "YETI bowl and a Y\u200beti bowl" }, ["high", "high"]],
  ])("%s", (_, listing, expected) => {
    const found = verdicts(listing, marks);
    expect(found.map(({ severity }) => severity)).toEqual(expected);
  });

  test("the reason is said", () => {
    const codes = verdicts({ title: "YETI bowl, YETI cup" }, marks).map((one) => one.codes.includes("SAID_AGAIN"));
    expect(codes).toEqual([false, true]);
  });

  test("the first finding of a mark is never one that is said again", () => {
    const piece = fc.constantFrom("YETI", "bowl", "compatible with YETI", "replica YETI", "YETI style", "Stanley");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const found = verdicts({ title: pieces.join(". ") }, marks).filter(({ mark }) => mark === "YETI");
        const levels = found.filter(({ codes }) => !codes.includes("SAID_AGAIN")).map(levelOf);
        expect(Math.max(...levels, -1)).toBe(Math.max(...found.map(levelOf), -1));
        expect(found[0]?.codes ?? []).not.toContain("SAID_AGAIN");
      }),
    );
  });
});

function levelOf({ severity }: Pick<Verdict, "severity">): number {
  return severities.indexOf(severity);
}
