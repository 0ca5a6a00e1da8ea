// What is hidden inside a word is told from how HTML and accents are usually written.
import { expect, test } from "vitest";
import { prepareCell } from "../../src/text/cell.ts";
import { hasHiddenParts } from "../../src/text/hidden.ts";

test.each([
  ["n\u200bike", true],
  ["ni\u00adke", true],
  ["ni\u0000ke", true],
  ["N</b>ike", true],
  ["n<!-- -->ike", true],
  ["&#110;ike", true],
  ["ni&#x6B;e", true],
  ["nike", false],
  ["Hot <br>Wheels", false],
  ["Hot<br>Wheels", false],
  ["AT&amp;T", false],
  ["L&#39;Or&eacute;al", false],
  ["Or&#233;al", false],
  ["n̶i̶k̶e̶", false],
  ["ñike ｎｉｋｅ", false],
  ["nike\u200b", false],
])("%j: %s", (text, hidden) => {
  const cell = prepareCell(text);
  expect(hasHiddenParts(cell, 0, cell.tokens.count)).toBe(hidden);
});
