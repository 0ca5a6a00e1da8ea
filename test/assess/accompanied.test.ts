// Which tied names of a listing are looked at as marks at all.
import { describe, expect, test } from "vitest";
import { accompaniedIn } from "../../src/assess/accompanied.ts";
import { lookFor, settle } from "../../src/match/find-matches.ts";
import { prepareCell } from "../../src/text/cell.ts";
import type { MiniMark } from "../marks/mini-dictionary.ts";
import { contextOf } from "../match/finder.ts";

const marks: readonly MiniMark[] = [
  { mark: "Nova", companions: ["Huawei", "Nova Corp"], ordinary: ["Nova"] },
  { mark: "Milk Tray", companions: ["Cadbury"], ordinary: ["Milk Tray"] },
  { mark: "Mercedes GLC", aliases: ["GLC"], companions: ["Benz"], ordinary: ["GLC"] },
  { mark: "Hue", companions: ["Hue"], ordinary: ["Hue"] },
  { mark: "Huawei", aliases: ["华为"] },
  { mark: "Free", companions: ["Huawei"] },
];
const context = contextOf(marks);

/** The tied names of a listing that are looked at, by their letters; the first text is its title. */
function meant(...texts: readonly string[]): string[] {
  const cells = texts.map((text, at) => {
    const cell = prepareCell(text);
    const { matches, tied } = lookFor(cell, context);
    return { cell, isTitle: at === 0, matches: settle(cell, matches), tied };
  });
  return accompaniedIn(cells).flatMap((runs, at) =>
    runs.flatMap((run) => run.matches().map(({ span }) => (texts[at] as string).slice(span.start, span.end))),
  );
}

describe("a tied name", () => {
  test.each<[why: string, texts: readonly string[], found: readonly string[]]>([
    ["alone is none", ["Blue nova lamp"], []],
    ["beside a companion", ["Huawei phone Nova"], ["Nova"]],
    ["with the companion in another text", ["Phone nova", "made by HUAWEI"], ["nova"]],
    ["beside a companion of two words, joined", ["Phone nova of NovaCorp"], ["nova"]],
    ["beside a companion in another script", ["手机 华为 Nova"], ["Nova"]],
    ["beside half of a companion", ["Nice nova of a corp"], []],
    ["of two words", ["Cadbury milk tray"], ["milk tray"]],
    ["of two words alone", ["One milk tray"], []],
    ["among the other spellings of its mark", ["Mercedes GLC and GLC"], []],
    ["in the plural", ["Huawei novas"], ["novas"]],
    ["that is its own companion", ["Golden hue"], []],
    ["that begins the title, and again elsewhere", ["Nova lamp", "A nova for all"], ["Nova", "nova"]],
    ["that begins another text", ["Lamp", "Nova for all"], []],
  ])("%s", (_, texts, found) => {
    expect(meant(...texts)).toEqual(found);
  });

  test("is no tied one where the spelling is not among the ordinary collocations", () => {
    const { matches, tied } = lookFor(prepareCell("Free nova"), context);
    expect(matches.map(({ mark }) => mark.id)).toEqual(["free"]);
    expect(tied.map(({ companions }) => companions.keys)).toEqual([["huawei", "novacorp"]]);
  });
});
