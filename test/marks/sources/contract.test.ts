// Every shape of dictionary file keeps the contract: the same marks come out, bad entries are named, nothing is thrown.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDictionary } from "../../../src/marks/read-dictionary.ts";
import { all } from "../../../src/marks/sources/registry.ts";

interface Sample {
  readonly path: string;
  /** Two good marks, and between them one without a name (the second entry). */
  readonly text: string;
  /** Line or position of the bad entry. */
  readonly badLine: number;
}

// A new source brings its sample: the same three entries in its own shape.
const samples: Readonly<Record<string, Sample>> = {
  csv: {
    path: "marks.csv",
    text: "mark,owner,classes,offices,aliases,say_instead,source,as_of\nYETI,Yeti Coolers,21;25,US;EU,雪人;YETI Rambler,,https://example.com/a,2026-11\n,Nobody,,,,,,\nVelcro,,26,,,hook and loop;touch fastener,,\n",
    badLine: 3,
  },
  json: {
    path: "marks.json",
    text: JSON.stringify([
      {
        mark: "YETI",
        owner: "Yeti Coolers",
        classes: [21, 25],
        offices: ["US", "EU"],
        aliases: ["雪人", "YETI Rambler"],
        source: "https://example.com/a",
        as_of: "2026-11",
      },
      { owner: "Nobody" },
      { mark: "Velcro", classes: [26], say_instead: ["hook and loop", "touch fastener"] },
    ]),
    badLine: 2,
  },
};

test("ids are unique and every source has a sample", () => {
  const ids = all.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(samples).sort()).toEqual([...ids].sort());
});

describe.each(all.map((source) => ({ id: source.id, source, sample: samples[source.id] as Sample })))(
  "$id",
  ({ source, sample }) => {
    test("recognises its own file and no other does", () => {
      const beginning = sample.text.slice(0, 4096);
      expect(all.filter((other) => other.recognises(sample.path, beginning)).map(({ id }) => id)).toEqual([source.id]);
    });

    test("good entries are kept, the bad one is named by its place", () => {
      const { entries, problems } = source.parse(sample.text, sample.path);
      expect(entries.map(({ entry }) => entry)).toEqual([
        {
          mark: "YETI",
          owner: "Yeti Coolers",
          classes: [21, 25],
          offices: ["US", "EU"],
          aliases: ["雪人", "YETI Rambler"],
          companions: [],
          ordinary: [],
          sayInstead: [],
          source: "https://example.com/a",
          asOf: "2026-11",
        },
        {
          mark: "Velcro",
          classes: [26],
          offices: [],
          aliases: [],
          companions: [],
          ordinary: [],
          sayInstead: ["hook and loop", "touch fastener"],
        },
      ]);
      expect(problems).toMatchObject([{ code: "D103", level: "run", file: sample.path, line: sample.badLine }]);
    });

    test("a byte order mark changes nothing", () => {
      expect(source.parse(`\ufeff${sample.text}`, sample.path)).toEqual(source.parse(sample.text, sample.path));
    });

    test("the file reads as a dictionary under its own name", () => {
      const { index, problems } = parseDictionary(sample.text, sample.path);
      expect(index.name).toBe(sample.path);
      expect([index.mark(0), index.mark(1)].map(({ id, dictionary }) => [id, dictionary])).toEqual([
        ["velcro", sample.path],
        ["yeti", sample.path],
      ]);
      expect(problems).toHaveLength(1);
    });

    test("an empty file is a problem, not an empty dictionary", () => {
      expect(source.parse("", sample.path)).toMatchObject({ entries: [], problems: [{ code: "D102" }] });
    });

    test("damaged files give coded problems and never an exception", () => {
      const cut = fc.integer({ min: 0, max: sample.text.length });
      fc.assert(
        fc.property(cut, cut, fc.string({ unit: "binary", maxLength: 8 }), (from, to, garbage) => {
          const damaged = sample.text.slice(0, from) + garbage + sample.text.slice(to);
          const { entries, problems } = source.parse(damaged, sample.path);
          for (const { entry } of entries) expect(entry.mark).not.toBe("");
          for (const { code } of problems) expect(code).toMatch(/^D10[0-9]$/);
        }),
      );
    });
  },
);
