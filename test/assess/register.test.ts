// Marks of a register: shown only where they are distinctive and for the goods, at most medium, the strongest few.
import { describe, expect, test } from "vitest";
import type { Severity } from "../../src/model/severity.ts";
import type { MiniMark } from "../marks/mini-dictionary.ts";
import { type MiniListing, verdict, verdicts } from "./judging.ts";

const ofRegister = (mark: string, classes: number[] = [21]): MiniMark => ({ mark, classes, origin: "register" });

describe("severity of a mark of a register", () => {
  test.each<[why: string, listing: MiniListing, mark: MiniMark, severity: Severity, code: string]>([
    ["distinctive, for the goods", { title: "Zorvex bowl" }, ofRegister("Zorvex"), "medium", "REGISTER_ENTRY"],
    ["the same of a chosen dictionary", { title: "Zorvex bowl" }, { mark: "Zorvex", classes: [21] }, "high", ""],
    ["a word of the language", { title: "Coach bowl" }, ofRegister("Coach"), "info", "REGISTER_COMMON"],
    ["a short word", { title: "Zorv bowl" }, ofRegister("Zorv"), "info", "REGISTER_COMMON"],
    ["ordinary words together", { title: "Blue Sky bowl" }, ofRegister("Blue Sky"), "info", "REGISTER_COMMON"],
    ["one strange word of two", { title: "Zorv Sky bowl" }, ofRegister("Zorv Sky"), "medium", "REGISTER_ENTRY"],
    ["other goods", { title: "Zorvex shirt" }, ofRegister("Zorvex"), "info", "REGISTER_CLASS"],
    ["unknown goods", { title: "Zorvex thing" }, ofRegister("Zorvex"), "info", "REGISTER_CLASS"],
    ["no class in the register", { title: "Zorvex bowl" }, ofRegister("Zorvex", []), "info", "REGISTER_CLASS"],
    ["copied: still at most medium", { title: "Zorvex dupe bowl" }, ofRegister("Zorvex"), "medium", "REGISTER_ENTRY"],
  ])("%s", (_, listing, mark, severity, code) => {
    const found = verdict(listing, mark);
    expect(found.severity).toBe(severity);
    if (code !== "") expect(found.codes).toContain(code);
  });
});

describe("many marks of a register in one listing", () => {
  const names = ["Zorvex", "Quilmo", "Brentak", "Fodraxi", "Lumquat"];
  const found = verdicts(
    { title: `${names.join(" bowl, ")} bowl`, bullet: "Brentak" },
    names.map((name) => ofRegister(name)),
  );

  test("three are shown, the rest are at info and say how many they are", () => {
    const shown = new Set(found.filter(({ severity }) => severity !== "info").map(({ mark }) => mark));
    expect(shown.size).toBe(3);
    const rest = found.filter(({ codes }) => codes.includes("REGISTER_REST"));
    expect(rest.map(({ severity, args }) => [severity, args["REGISTER_REST"]])).toEqual([
      ["info", { count: 2, shown: 3 }],
      ["info", { count: 2, shown: 3 }],
    ]);
  });

  test("chosen marks beside them are not counted", () => {
    const three = names.slice(0, 3).map((name) => ofRegister(name));
    const listing = { title: "Zorvex Quilmo Brentak Fodraxi bowl" };
    const severities = verdicts(listing, [...three, { mark: "Fodraxi", classes: [21] }]).map(
      ({ severity }) => severity,
    );
    expect(severities).toEqual(["medium", "medium", "medium", "high"]);
  });
});
