// Text put aside: it comes back as it was, from memory or from a file that nobody finds.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AsideFile } from "../../src/cli/aside.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("pieces come back in order, whatever goes to the file", () => {
  const pieces = fc.array(fc.string({ unit: "grapheme", maxLength: 12 }));
  fc.assert(
    fc.property(pieces, fc.nat(30), (added, most) => {
      const aside = new AsideFile(folder, most);
      for (const piece of added) aside.add(piece);
      const text = [...aside.pieces()].join("");
      aside.close();
      expect(text).toBe(added.join(""));
    }),
  );
});

test("each piece can be had by itself, wherever it is", () => {
  const pieces = fc.array(fc.string({ unit: "grapheme", maxLength: 12 }));
  fc.assert(
    fc.property(pieces, fc.nat(30), (added, most) => {
      const aside = new AsideFile(folder, most);
      const places = added.map((piece) => aside.add(piece));
      const back = places.map((place) => aside.at(place));
      aside.close();
      expect(back).toEqual(added);
    }),
  );
});

test("the file has no name while it is used, and closing twice does no harm", () => {
  const aside = new AsideFile(folder, 10);
  aside.add("more than ten characters");
  expect(readdirSync(folder)).toEqual([]);
  expect([...aside.pieces()]).toEqual(["more than ten characters"]);
  aside.close();
  aside.close();
});

test("without a folder to write to the text stays in memory", () => {
  const aside = new AsideFile(join(folder, "missing"), 3);
  const places = ["宠物碗", "宠物杯", "!"].map((piece) => aside.add(piece));
  expect(places.map((place) => aside.at(place))).toEqual(["宠物碗", "宠物杯", "!"]);
  expect([...aside.pieces()].join("")).toBe("宠物碗宠物杯!");
});
