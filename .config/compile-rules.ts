// Compiles `rules/` into `dist/rules.json`. A row that does not meet its schema stops the build with file and line.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { goodsKinds } from "../src/assess/goods.ts";
import { useFamilies } from "../src/assess/lexicon.ts";
import { hashMarks } from "../src/marks/dictionary.ts";
import { parseDictionary } from "../src/marks/read-dictionary.ts";
import { evidenceCodes } from "../src/model/evidence.ts";
import type { Mark } from "../src/model/mark.ts";
import type { CompiledRules } from "../src/scan/rules.ts";
import { parseTable } from "../src/text/csv.ts";
import { wordsOf } from "../src/text/key.ts";

export default function compileRules(): void {
  const rules: CompiledRules = {
    version: (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version,
    asOf: readJson<{ asOf: string }>("about.json").asOf,
    ...compileMarks(),
    goods: compileGoods(),
    uses: Object.fromEntries(
      useFamilies.map((family) => [family, readJson(`use/${family}.json`)]),
    ) as CompiledRules["uses"],
    words: readText("words/en.txt"),
    scoring: compileScoring(),
    marketplaces: readJson<{ marketplaces: CompiledRules["marketplaces"] }>("marketplaces.json").marketplaces,
  };
  mkdirSync("dist", { recursive: true });
  writeFileSync("dist/rules.json", JSON.stringify(rules));
}

function compileMarks(): { marks: Mark[]; hash: string } {
  const byId = new Map<string, Mark>();
  for (const file of filesIn("marks")) {
    const sector = basename(file, ".csv");
    const { part, problems } = parseDictionary(readText(`marks/${file}`), file, sector);
    const [first] = problems;
    if (first !== undefined)
      throw new Error(`rules/marks/${file}:${first.line}: ${first.code} ${JSON.stringify(first.args)}`);
    for (const mark of part.marks) {
      const before = byId.get(mark.id);
      if (before !== undefined) {
        console.error(`rules/marks/${file}: ${mark.mark} is in ${before.sector}.csv as well`);
        continue;
      }
      byId.set(mark.id, { ...mark, dictionary: "builtin" });
    }
  }
  const marks = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { marks, hash: hashMarks(marks) };
}

function compileGoods(): CompiledRules["goods"][number][] {
  const goods = new Map<string, CompiledRules["goods"][number]>();
  for (const file of filesIn("goods")) {
    const [, ...rows] = parseTable(readText(`goods/${file}`));
    for (const { cells, line } of rows) {
      const [term = "", classList = "", kind = ""] = cells;
      const words = wordsOf(term).join(" ");
      const classes = classList.split(";").map(Number);
      const known = goodsKinds.find((candidate) => candidate === kind);
      if (words === "" || known === undefined || classes.some((number) => !(number >= 1 && number <= 45))) {
        throw new Error(`rules/goods/${file}:${line}: not a term with Nice classes and a kind`);
      }
      if (!goods.has(words)) goods.set(words, [words, classes, known]);
    }
  }
  return [...goods.values()];
}

function compileScoring(): CompiledRules["scoring"] {
  const scoring = readJson<CompiledRules["scoring"]>("scoring.json");
  const missing = evidenceCodes.filter((code) => !(code in scoring.evidence));
  const unknown = Object.keys(scoring.evidence).filter((code) => !(evidenceCodes as readonly string[]).includes(code));
  if (missing.length + unknown.length > 0)
    throw new Error(`rules/scoring.json: missing ${missing}, unknown ${unknown}`);
  return scoring;
}

// English first: where a word is in several languages, its English sense counts.
function filesIn(folder: string): string[] {
  return readdirSync(join("rules", folder)).sort(
    (a, b) => Number(b === "en.csv") - Number(a === "en.csv") || (a < b ? -1 : 1),
  );
}

function readText(path: string): string {
  return readFileSync(join("rules", path), "utf8");
}

function readJson<T>(path: string): T {
  return JSON.parse(readText(path)) as T;
}
