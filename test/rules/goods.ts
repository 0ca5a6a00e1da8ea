// What must hold for `rules/goods/*.csv`.
import { goodsKinds } from "../../src/assess/goods.ts";
import { parseTable } from "../../src/text/csv.ts";
import { wordsOf } from "../../src/text/key.ts";
import { type Fault, notCanonical, type RuleFile } from "./fault.ts";

const header = "term,classes,kind";

export function goodsFaults(file: RuleFile): Fault[] {
  const faults = notCanonical(file, canonicalGoods(file.text));
  const seen = new Map<string, number>();
  const [first, ...rows] = parseTable(file.text);
  if (first?.cells.join() !== header) faults.push({ file: file.name, line: 1, message: `the header is not ${header}` });
  for (const { cells, line } of rows) {
    const [term = "", classes = "", kind = ""] = cells;
    const say = (message: string): void => void faults.push({ file: file.name, line, message: `${term}: ${message}` });
    const words = wordsOf(term).join(" ");
    const before = seen.get(words);
    if (words === "") say("a term without a letter");
    else if (before !== undefined) say(`the same words as in line ${before}`);
    else seen.set(words, line);
    if (!(goodsKinds as readonly string[]).includes(kind)) say(`${kind || "nothing"} is no kind of goods`);
    if (!classes.split(";").every((one) => /^\d+$/.test(one) && Number(one) >= 1 && Number(one) <= 45))
      say(`${classes || "nothing"} are no Nice classes`);
  }
  return faults;
}

/** Sorted by term, classes ascending and once; of two terms with the same words the first, which is the one that counts. */
export function canonicalGoods(text: string): string {
  const [first, ...rows] = parseTable(text);
  const lines = rows.map(({ cells: [term = "", classes = "", ...rest] }) => {
    const numbers = [...new Set(classes.split(";").map((one) => one.trim()))].sort((a, b) => Number(a) - Number(b));
    return [term.trim(), numbers.join(";"), ...rest.map((cell) => cell.trim())];
  });
  lines.sort(([a = ""], [b = ""]) => (a < b ? -1 : a > b ? 1 : 0));
  const seen = new Set<string>();
  const kept = lines.filter(([term = ""]) => {
    const words = wordsOf(term).join(" ");
    return !seen.has(words) && seen.add(words);
  });
  return [first?.cells ?? [], ...kept].map((cells) => `${cells.join(",")}\n`).join("");
}
