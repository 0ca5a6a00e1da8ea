// Lines are found by their numbers, however many and however long.
import fc from "fast-check";
import { expect, test } from "vitest";
import { LinePacker, TextLines } from "../../src/marks/text-lines.ts";

test("every line is read back", () => {
  const line = fc.string({ unit: "grapheme", maxLength: 20 }).filter((text) => !text.includes("\n"));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const packer = new LinePacker();
      for (const one of lines) {
        const bytes = Buffer.from(`-${one}-`);
        packer.push(bytes, 1, bytes.length - 1);
      }
      const packed = packer.pack();
      const opened = new TextLines(packed.text, packed.lines);
      expect(lines.map((_, number) => opened.at(number))).toEqual(lines);
    }),
  );
});
