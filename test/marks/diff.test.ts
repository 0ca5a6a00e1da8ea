// Differences of dictionaries: each kind of change is told once, and whatever came one way goes the other way.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween } from "../../src/marks/diff.ts";
import { markStatuses } from "../../src/model/mark.ts";
import { indexOf, type MiniMark } from "./mini-dictionary.ts";

function changes(before: readonly MiniMark[], after: readonly MiniMark[]): string[] {
  return [...changesBetween(indexOf(before), indexOf(after))].map(
    ({ kind, before, after }) => `${kind}: ${(after ?? before)?.mark}`,
  );
}

describe("changesBetween", () => {
  test.each<[string, MiniMark[], MiniMark[], string[]]>([
    ["a mark that came", ["Yeti"], ["Nike", "Yeti", "Zippo"], ["new: Nike", "new: Zippo"]],
    ["a mark that went", ["Nike", "Yeti"], ["Yeti"], ["gone: Nike"]],
    ["one that died", [{ mark: "Yeti", status: "live" }], [{ mark: "Yeti", status: "dead" }], ["dead: Yeti"]],
    ["one that came back", [{ mark: "Yeti", status: "dead" }], [{ mark: "Yeti", status: "live" }], ["status: Yeti"]],
    ["a status that is known now", ["Yeti"], [{ mark: "Yeti", status: "live" }], ["status: Yeti"]],
    ["other classes", [{ mark: "Yeti", classes: [21] }], [{ mark: "Yeti", classes: [9, 21] }], ["classes: Yeti"]],
    [
      "both",
      [{ mark: "Yeti", status: "pending", classes: [21] }],
      [{ mark: "Yeti", status: "dead" }],
      ["dead: Yeti", "classes: Yeti"],
    ],
    ["not the order of classes", [{ mark: "Yeti", classes: [21, 9] }], [{ mark: "Yeti", classes: [9, 21] }], []],
    ["not another way to write the mark", ["Coca Cola"], ["COCA-COLA"], []],
    ["not what nobody asked for", ["Yeti"], [{ mark: "Yeti", notes: "seen" }], []],
    ["nothing with nothing", [], [], []],
  ])("%s", (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  const dictionary = fc.uniqueArray(
    fc.record({
      mark: fc.constantFrom("Ab", "Abc", "B", "Cd", "耐克", "Zz", "Ä1", "9"),
      status: fc.constantFrom(...markStatuses),
      classes: fc.uniqueArray(fc.integer({ min: 1, max: 4 })),
    }),
    { selector: ({ mark }) => mark },
  );

  test("nothing changes from a dictionary to itself", () => {
    fc.assert(
      fc.property(dictionary, (marks) => {
        expect(changes(marks, marks)).toEqual([]);
      }),
    );
  });

  test("what is new one way is gone the other way, and every mark of both is met", () => {
    fc.assert(
      fc.property(dictionary, dictionary, (one, other) => {
        const there = changes(one, other);
        const back = changes(other, one);
        const of = (list: readonly string[], kind: string): string[] =>
          list.filter((line) => line.startsWith(kind)).map((line) => line.slice(kind.length));
        expect(of(there, "new")).toEqual(of(back, "gone"));
        expect(of(there, "gone")).toEqual(of(back, "new"));
        expect(of(there, "classes")).toEqual(of(back, "classes"));
        const names = new Set(one.map(({ mark }) => mark));
        expect(of(there, "new").length).toBe(other.filter(({ mark }) => !names.has(mark)).length);
      }),
    );
  });
});
