// What must hold for `rules/words/*.txt`: a licence, frequencies from high to low, every word folded and there once.
import { foldText } from "../../src/text/fold.ts";
import { type Fault, notCanonical, type RuleFile } from "./fault.ts";

export function wordFaults(file: RuleFile): Fault[] {
  const faults = notCanonical(file, canonicalWords(file.text));
  const lines = file.text.split("\n");
  const comment = lines.filter((line) => line.startsWith("#")).join(" ");
  // A list that somebody made for this dictionary says so by naming no source.
  if (/https?:|published|Sources?:|Counts:|Ranks:/.test(comment) && !/\((?:MIT|ISC|CC[ -]BY[^)]*|CC0)/.test(comment))
    faults.push({ file: file.name, line: 1, message: "the licence of its source is not named" });
  if (comment === "") faults.push({ file: file.name, line: 1, message: "no comment says what the words are" });
  if (isByBeginning(file.text)) return faults;
  let before = Number.POSITIVE_INFINITY;
  for (const [at, line] of lines.entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const [zipf = "", ...words] = line.split(" ");
    const say = (message: string): void => void faults.push({ file: file.name, line: at + 1, message });
    if (!/^\d\.\d$/.test(zipf)) say(`${zipf} is no frequency class`);
    else if (Number(zipf) >= before) say(`${zipf} does not come after ${before}`);
    before = Number(zipf);
    for (const word of words) if (foldText(word) !== word) say(`${word} is not folded`);
  }
  return faults;
}

/** Every word once, in its most frequent class. Lists by beginnings: sorted. */
export function canonicalWords(text: string): string {
  const seen = new Set<string>();
  const byBeginning = isByBeginning(text);
  const lines = text.split("\n").map((line) => {
    if (line === "" || line.startsWith("#")) return line;
    const [first = "", ...words] = line.split(/ +/).filter((part) => part !== "");
    if (byBeginning) return [first, ...[...new Set(words)].sort()].join(" ");
    return [first, ...words.filter((word) => !seen.has(word) && seen.add(word))].join(" ");
  });
  return lines.join("\n");
}

/** `rare-<language>.txt` has a line per beginning of two letters instead of one per frequency. */
function isByBeginning(text: string): boolean {
  return text.split("\n").some((line) => /^[a-z]{2} /.test(line));
}
