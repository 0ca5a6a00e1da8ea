// Traditional Chinese characters as their simplified forms. The one home of `opencc-js`, of which only one table is used.
import traditionalToSimplified from "opencc-js/dict/TSCharacters";

let table: ReadonlyMap<string, string> | undefined;

/** The simplified form of `character`, or the character itself. OpenCC's table of characters, which follows Unihan. */
export function simplified(character: string): string {
  table ??= openTable();
  let form = character;
  // One form in the table has a simpler one itself.
  for (let next = table.get(form); next !== undefined && next !== form; next = table.get(form)) form = next;
  return form;
}

/** `繁 简|...`; where a character has several forms the first is the usual one. */
function openTable(): ReadonlyMap<string, string> {
  return new Map(traditionalToSimplified.split("|").map((pair) => pair.split(" ") as [string, string]));
}
