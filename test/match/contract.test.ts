// Every way of resembling keeps the contract: it finds only its own kinds, in the cell, and costs by the length of text.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellWays } from "../../src/match/find-matches.ts";
import { all } from "../../src/match/registry.ts";
import { matchesOf } from "../../src/match/way.ts";
import { type Match, matchKinds } from "../../src/model/match.ts";
import { prepareCell } from "../../src/text/cell.ts";
import { contextOf } from "./finder.ts";

const context = contextOf([
  "Nike",
  "HP",
  "Hot Wheels",
  "AC/DC",
  "WD-40",
  "Swatch",
  "Crocs",
  { mark: "L'Oréal", aliases: ["欧莱雅"] },
]);

const pieces = fc.constantFrom(
  ..."nkie wh33ls sw*tch crocsshoes swacth nike Nikes nіke HP hot wheels Hot-Wheels AC/DC wd40 swatches crocs L'Oréal loreal 欧莱雅 欧莱 莱雅".split(
    " ",
  ),
  ...[" ", "  ", "-", ",", "<b>", "&amp;", "\u200b", "é", "5", "🔥", "\n"],
);
const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(""));

test("ids are unique, and every kind is one of the contract", () => {
  const ids = all.map(({ id }) => id);
  const kinds = all.flatMap((way) => way.kinds);
  expect(new Set(ids).size).toBe(ids.length);
  expect(kinds.filter((kind) => !matchKinds.includes(kind))).toEqual([]);
});

describe.each(all.map((way) => ({ id: way.id, way })))("$id", ({ way }) => {
  function matches(text: string): Match[] {
    const found: Match[] = [];
    for (const one of cellWays([way])) one.find(prepareCell(text), context, (each) => found.push(...matchesOf(each)));
    return found;
  }

  test("every match is of its kinds, in the cell, on whole tokens", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { count } = prepareCell(text).tokens;
        for (const match of matches(text)) {
          expect(way.kinds).toContain(match.kind);
          expect(match.similarity).toBeGreaterThan(0);
          expect(match.similarity).toBeLessThanOrEqual(1);
          expect(match.span.start).toBeLessThan(match.span.end);
          expect(match.span.end).toBeLessThanOrEqual(text.length);
          expect(match.firstToken).toBeLessThan(match.endToken);
          expect(match.endToken).toBeLessThanOrEqual(count);
          expect([match.mark.mark, ...match.mark.aliases]).toContain(match.term);
        }
      }),
    );
  });

  // A likeness is trusted by the language of the words around it, however they are parted: numbers have none.
  const weighsWords = "fits" in way || way.id === "spaced";
  const neutral = weighsWords ? "7" : "zzz";

  test("text before and after, beyond a hard gap, changes nothing", () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const alone = matches(text).map(({ mark, kind }) => `${mark.id} ${kind}`);
        const within = matches(`${neutral}; ${text} ;${neutral}`).map(({ mark, kind }) => `${mark.id} ${kind}`);
        expect(within).toEqual(alone);
        if (!weighsWords) expect(matches(`${text} ; ${other}`).length).toBe(alone.length + matches(other).length);
      }),
    );
  });

  test("nothing is found in nothing", () => {
    expect([...matches(""), ...matches(" - ")]).toEqual([]);
  });
});
