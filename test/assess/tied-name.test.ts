// Bare names of lines and models: they mean the mark beside their maker, and nothing without.
import { describe, expect, test } from "vitest";
import type { MiniMark } from "../marks/mini-dictionary.ts";
import { type MiniListing, verdicts } from "./judging.ts";

const glc: MiniMark = {
  mark: "Mercedes GLC",
  classes: [12],
  aliases: ["GLC"],
  companions: ["Benz"],
  ordinary: ["GLC"],
};
const gt: MiniMark = { mark: "GT", classes: [9], companions: ["Huawei", "Realme"], ordinary: ["GT"] };
const i20: MiniMark = { mark: "i20", classes: [12], companions: ["Hyundai"], ordinary: ["i20"] };
const shell: MiniMark = { mark: "Shell", classes: [9], companions: ["Huawei"], ordinary: ["Shell", "sea shell"] };
const scirocco: MiniMark = { mark: "Scirocco", classes: [12], companions: ["Volkswagen"], ordinary: ["Scirocco"] };
const hue: MiniMark = { mark: "Philips Hue", aliases: ["Hue"], companions: ["Hue", "Signify"], ordinary: ["Hue"] };
const huawei: MiniMark = { mark: "Huawei", classes: [9] };
const zorvex: MiniMark = { mark: "Zorvex", classes: [21], companions: ["Acme Corp"], ordinary: ["Zorvex"] };
const free: MiniMark = { mark: "GLC", classes: [12], companions: ["Benz"] };

describe("a tied name", () => {
  test.each<[why: string, listing: MiniListing, mark: MiniMark, use: string | undefined]>([
    ["beside its maker", { title: "Tail lamp for Benz, GLC" }, glc, "compatible"],
    ["with the maker in another field", { title: "Tail lamp GLC", bullet: "Made for Benz cars" }, glc, "product"],
    ["with the maker in the brand column", { title: "GLC lamp", brand: "Benz" }, glc, "product"],
    ["with the maker in the category", { title: "GLC lamp", category: "Benz > Lights" }, glc, "product"],
    ["before a version", { title: "Case for Huawei GT 2" }, gt, "compatible"],
    ["beside the second of its makers", { title: "Realme GT" }, gt, "product"],
    ["a model code", { title: "Bumper Hyundai i20" }, i20, "product"],
    ["a model code alone", { title: "Bumper i20" }, i20, "common"],
    ["alone", { title: "GLC 40 adhesive" }, glc, "common"],
    ["alone on a toy", { title: "Metal toy car GT" }, gt, "common"],
    [
      "alone, whatever sign, capital or place speaks for it",
      { title: "GLC® 500 lamp", category: "Cars" },
      glc,
      "common",
    ],
    ["as the seller's own name", { title: "Lamp", brand: "GT" }, gt, "own"],
    ["a word beside the maker, in its ordinary sense", { title: "Huawei sea shell" }, shell, "common"],
    ["a word beside the maker", { title: "Case for Huawei Shell" }, shell, "compatible"],
    ["a digit for a letter beside the maker", { title: "Volkswagen sc1r0cco lamp" }, scirocco, "common"],
    ["another spelling of the mark, which is not tied", { title: "Mercedes GLC lamp" }, glc, "product"],
    ["a name that is among its own companions", { title: "Golden hue beer" }, hue, "common"],
    ["a name that is not tied, alone", { title: "GLC 40 adhesive" }, free, "product"],
  ])("%s", (_, listing, mark, use) => {
    const found = verdicts(listing, [mark]);
    expect(found.map((one) => one.use)).toEqual([use]);
    if (use === "common") expect(found.map(({ severity }) => severity)).toEqual(["info"]);
  });

  test.each<[why: string, listing: MiniListing, mark: MiniMark, severity: string]>([
    ["in its own goods", { title: "Zorvex bowl" }, zorvex, "medium"],
    ["in other goods", { title: "Zorvex handbag" }, zorvex, "info"],
    ["in goods that nobody knows", { title: "Zorvex thing" }, zorvex, "info"],
    ["inside the title", { title: "New Zorvex bowl" }, zorvex, "info"],
    ["where the brand column names another", { title: "Zorvex bowl", brand: "Acme" }, zorvex, "info"],
    ["as a word", { title: "Shell bowl" }, { ...shell, classes: [21] }, "info"],
    ["as a bare model", { title: "Z500 bowl" }, { ...zorvex, mark: "Z500", ordinary: ["Z500"] }, "info"],
    ["on an accessory", { title: "Zorvex case" }, { ...zorvex, classes: [9] }, "info"],
    [
      "in an ordinary collocation",
      { title: "Zorvex sprouts bowl" },
      { ...zorvex, ordinary: ["Zorvex", "zorvex sprouts"] },
      "info",
    ],
    ["as a name that is printed on things", { title: "Zorvex bowl" }, { ...zorvex, classes: [21, 41] }, "info"],
    ["with a slip", { title: "Zorvax bowl" }, zorvex, "info"],
    ["as a word before a model", { title: "shell pc87sc television" }, shell, "medium"],
    ["as a word before a number of things", { title: "Shell 2-in-1 television" }, shell, "info"],
    ["as a word before who wears it", { title: "Shell men's gloves" }, { ...shell, classes: [25] }, "medium"],
    ["as the only word in capitals", { title: "SHELL Smart television" }, shell, "medium"],
    ["in capitals among others", { title: "SHELL SMART television" }, shell, "info"],
    ["as the only word in capitals, of other goods", { title: "SHELL Smart handbag" }, shell, "info"],
    [
      "as the only word in capitals, a film",
      { title: "SHELL Smart television" },
      { ...shell, classes: [9, 41] },
      "info",
    ],
  ])("that leads the title %s", (_, listing, mark, severity) => {
    expect(verdicts(listing, [mark])[0]?.severity ?? "info").toBe(severity);
  });

  test.each<[why: string, listing: MiniListing, severities: string[]]>([
    ["leads the title", { title: "Zorvex bowl", description: "Zorvex makes bowls" }, ["medium", "medium"]],
    ["stands inside the title", { title: "Big Zorvex bowl", description: "Zorvex makes bowls" }, ["info", "info"]],
  ])("means in the description what it means where it %s", (_, listing, severities) => {
    expect(verdicts(listing, [zorvex]).map(({ severity }) => severity)).toEqual(severities);
  });

  test.each([
    ["alone", "GLC gadget", ["UNACCOMPANIED"]],
    ["beside its maker", "Benz GLC gadget", []],
  ])("%s it says why", (_, title, codes) => {
    expect(verdicts({ title }, [glc])[0]?.codes).toEqual(codes);
  });

  test("is its maker's own where the brand column names the maker", () => {
    const found = verdicts({ title: "Huawei GT 2", brand: "Huawei" }, [gt, huawei]);
    expect(found.map(({ use }) => use)).toEqual(["own", "own", "own"]);
  });

  test("stands beside a maker of several words where that is found as a mark", () => {
    const maker: MiniMark = { mark: "The Zorvex Bang Theory", classes: [9, 28, 41] };
    const role: MiniMark = {
      mark: "Rajax",
      classes: [9, 28, 41],
      companions: ["The Zorvex Bang Theory"],
      ordinary: ["Rajax"],
    };
    const usesOf = (title: string) => verdicts({ title }, [maker, role]).map(({ mark, use }) => [mark, use]);
    expect(usesOf("The Zorvex Bang Theory Rajax bowl")).toEqual([
      ["The Zorvex Bang Theory", "product"],
      ["Rajax", "product"],
    ]);
    expect(usesOf("The Bang Theory Rajax bowl")).toEqual([["Rajax", "common"]]);
  });

  test("in the brand column it makes nothing of its makers the seller's own", () => {
    const found = verdicts({ title: "GT case for Huawei", brand: "GT" }, [gt, huawei]);
    expect(found.find(({ mark }) => mark === "Huawei")?.use).toBe("compatible");
  });
});
