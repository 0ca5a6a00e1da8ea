// Letters that are a mark's only nearly, or only when they are joined, parted or taken out of a word.
import { describe, expect, test } from "vitest";
import { type MiniListing, verdicts } from "./judging.ts";

const marks = [
  { mark: "Brinkleaf Dorn", classes: [21] },
  { mark: "Zanduro", classes: [21] },
  { mark: "Qor Vale", classes: [21], enforcement: "reported" as const },
  { mark: "Ap Ple", classes: [21] },
];

describe("a mark in letters that are set otherwise", () => {
  test.each<[why: string, listing: MiniListing, severity: string]>([
    ["joined, on its goods", { title: "BrinkleafDorn bowl" }, "high"],
    ["joined, on other goods", { title: "BrinkleafDorn shirt" }, "low"],
    ["joined, on goods that nobody can tell", { title: "BrinkleafDorn thing" }, "high"],
    ["in its own letters, on other goods", { title: "Brinkleaf Dorn shirt" }, "high"],
    ["parted on purpose, on other goods", { title: "Z a n d u r o shirt" }, "high"],
    ["parted by a hyphen, on other goods", { title: "Zan-duro shirt" }, "high"],
    ["joined, and said to be copied", { title: "BrinkleafDorn shirt replica" }, "high"],
    ["joined, and said to be like it", { title: "BrinkleafDorn style shirt" }, "high"],
    ["joined, of an owner who complains", { title: "QorVale shirt" }, "high"],
    ["with digits in it, on other goods", { title: "Z4nduro shirt" }, "low"],
    ["with digits in it, on its goods", { title: "Z4nduro bowl" }, "high"],
    ["with signs in it, on other goods", { title: "Z@nduro shirt" }, "high"],
    ["several, on other goods", { title: "Zanduros shirt" }, "low"],
    ["several, on its goods", { title: "Zanduros bowl" }, "high"],
    ["the maker's, on other goods", { title: "Zanduro's shirt" }, "high"],
    ["with a slip, of which nothing else is known", { title: "Zandury bowl" }, "low"],
    ["with a slip that hardly shows", { title: "Zanduuro bowl" }, "high"],
  ])("%s", (_, listing, severity) => {
    expect(verdicts(listing, marks).map((found) => found.severity)).toEqual([severity]);
  });

  test("a mark that is a word when it is joined is weighed as that word", () => {
    const [found] = verdicts({ title: "Bowl with an apple" }, marks);
    expect(found?.codes).toContain("WORD_OF_LANGUAGE");
  });
});
