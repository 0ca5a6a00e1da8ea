// What must hold for `rules/marks/*.csv`, over all files together.
import { placesOf } from "../../src/marks/columns.ts";
import type { PreparedMark } from "../../src/marks/dictionary.ts";
import { parseMarks } from "../../src/marks/read-dictionary.ts";
import { parseTable } from "../../src/text/csv.ts";
import { keyOf, wordsOf } from "../../src/text/key.ts";
import { type Fault, notCanonical, type RuleFile } from "./fault.ts";

export function markFaults(files: readonly RuleFile[]): Fault[] {
  const faults = files.flatMap((file) => [...notCanonical(file, canonicalMarks(file.text)), ...rowFaults(file)]);
  const marks = files.flatMap((file) => marksOf(file));
  const byId = new Map<string, MarkAt>();
  for (const one of marks) {
    const other = byId.get(one.mark.id);
    if (other === undefined) byId.set(one.mark.id, one);
    else faults.push({ ...one.at, message: `${one.mark.mark} is in ${other.at.file} as well` });
  }
  for (const { mark, at } of marks) {
    const say = (message: string): void => void faults.push({ ...at, message: `${mark.mark}: ${message}` });
    for (const alias of mark.aliases) {
      const named = byId.get(keyOf(alias));
      if (named !== undefined && named.mark !== mark)
        say(`its alias ${alias} is a mark of ${named.at.file}`);
    }
    for (const phrase of mark.ordinary)
      if (!holds(phrase, mark)) say(`the collocation “${phrase}” holds neither the mark nor an alias`);
    const tied = mark.ordinary.find((phrase) => [mark.mark, ...mark.aliases].map(spokenAs).includes(spokenAs(phrase)));
    if (tied !== undefined && mark.companions.length === 0) say(`“${tied}” is tied to companions, of which there are none`);
    for (const wording of mark.sayInstead)
      if (` ${spokenAs(wording)} `.includes(` ${spokenAs(mark.mark)} `)) say(`“${wording}” says the mark again`);
  }
  return faults;
}

/** The file sorted by mark, lists without repeats and without what folds to the mark itself, cells quoted where they must be. */
export function canonicalMarks(text: string): string {
  const [header, ...rows] = parseTable(text);
  if (header === undefined) return text;
  const places = placesOf(header.cells);
  const cleanCell = (cell: string, at: number): string => {
    if (at === places.classes) return unique(cell, String).sort((a, b) => Number(a) - Number(b)).join(";");
    if (at === places.offices) return unique(cell, String).sort().join(";");
    const isList = [places.aliases, places.companions, places.ordinary, places.say_instead].includes(at);
    return isList ? unique(cell, spokenAs).join(";") : cell;
  };
  const cleaned = rows.map(({ cells }) => cells.map((cell, at) => cleanCell(cell.trim(), at)));
  const sorted = cleaned
    .map((cells) => ({ cells: withoutOwnName(cells, places.mark, places.aliases), name: (cells[places.mark] ?? "").toLowerCase() }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return [header.cells, ...sorted.map(({ cells }) => cells)].map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}

interface MarkAt {
  readonly mark: PreparedMark;
  readonly at: Omit<Fault, "message">;
}

function marksOf({ name, text }: RuleFile): MarkAt[] {
  const lines = new Map(parseTable(text).map(({ cells, line }) => [cells[0]?.trim() ?? "", line]));
  return parseMarks(text, name).marks.map((mark) => ({ mark, at: { file: name, line: lines.get(mark.mark) ?? 1 } }));
}

function rowFaults({ name, text }: RuleFile): Fault[] {
  return parseMarks(text, name).problems.map(({ line = 1, code, args }) => ({
    file: name,
    line,
    message: `${code} ${JSON.stringify(args ?? {})}`,
  }));
}

/** Whether the letters of a name stand in `phrase`, whatever the gaps: a collocation of Post-it may write "post it". */
function holds(phrase: string, { mark, aliases }: PreparedMark): boolean {
  const letters = keyOf(phrase);
  return [mark, ...aliases].some((name) => {
    // Macy's is found as Macy too.
    const own = keyOf(name.replace(/['’]s$/, ""));
    return own !== "" && letters.includes(own);
  });
}

function unique(cell: string, identity: (value: string) => string): string[] {
  const values = cell
    .split(";")
    .map((value) => value.trim())
    .filter((value) => value !== "");
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = identity(value);
    return !seen.has(key) && seen.add(key);
  });
}

/** Folded words: two ways to write one collocation are one. What has no letter is told apart by itself. */
function spokenAs(value: string): string {
  return wordsOf(value).join(" ") || value;
}

function withoutOwnName(cells: readonly string[], mark: number, aliases: number): string[] {
  const own = spokenAs(cells[mark] ?? "");
  return cells.map((cell, at) =>
    at === aliases
      ? cell
          .split(";")
          .filter((alias) => spokenAs(alias) !== own)
          .join(";")
      : cell,
  );
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
