// Compiles `rules/` into `dist/rules.json`. A row that does not meet its schema stops the build with file and line.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type GoodsTerm, goodsKinds } from "../src/assess/goods.ts";
import { compileUses, type UseFamily, type UseFile, useFamilies } from "../src/assess/lexicon.ts";
import type { PreparedMark } from "../src/marks/dictionary.ts";
import { packIndex } from "../src/marks/pack-index.ts";
import { parseMarks } from "../src/marks/read-dictionary.ts";
import { evidenceCodes } from "../src/model/evidence.ts";
import { type PolicyPack, parsePolicyPack } from "../src/policy/schema.ts";
import { type CompiledRules, knownAs, ruleFiles } from "../src/scan/rules.ts";
import { parseTable } from "../src/text/csv.ts";
import { wordsOf } from "../src/text/key.ts";
import { foreignLists, packForeignVocabulary, packVocabulary } from "../src/text/vocabulary.ts";
import { packWordSet, rareWordsOf } from "../src/text/word-set.ts";
import { packWordTable } from "../src/text/word-table.ts";

export default function compileRules(): void {
  const { kinds, terms } = compileGoods();
  const uses = Object.fromEntries(useFamilies.map((family) => [family, readJson<UseFile>(`use/${family}.json`)]));
  const rest: CompiledRules = {
    goods: kinds,
    uses: compileUses(uses as Record<UseFamily, UseFile>),
    hosts: readJson<CompiledRules["hosts"]>("hosts.json"),
    scoring: compileScoring(),
    confusions: readJson<CompiledRules["confusions"]>("confusions.json"),
    marketplaces: readJson<{ marketplaces: CompiledRules["marketplaces"] }>("marketplaces.json").marketplaces,
    profiles: readJson<{ profiles: CompiledRules["profiles"] }>("profiles.json").profiles,
  };
  const { asOf } = readJson<{ asOf: string }>("about.json");
  mkdirSync("dist", { recursive: true });
  const marks = readMarks();
  write(ruleFiles.marks, packIndex(marks, { name: "builtin", asOf }));
  write(ruleFiles.goods, packWordTable(terms));
  // Of two values of a word the first counts.
  write(ruleFiles.words, packVocabulary(`${readText("words/listing-en.txt")}${readText("words/en.txt")}`));
  write(ruleFiles.foreign, packForeignVocabulary(foreignLists.map((list) => readText(`words/${list}.txt`))));
  write(ruleFiles.known, packWordTable(knownWords(terms, rest.uses, marks)));
  write(ruleFiles.rare, packWordSet(rareWordsOf(readText("words/rare-en.txt"))));
  write(ruleFiles.policy, JSON.stringify(readPolicy()));
  write(ruleFiles.rest, JSON.stringify(rest));
}

function readMarks(): PreparedMark[] {
  const byId = new Map<string, PreparedMark>();
  for (const file of filesIn("marks")) {
    const { marks, problems } = parseMarks(readText(`marks/${file}`), file, basename(file, ".csv"));
    const [first] = problems;
    if (first !== undefined) {
      throw new Error(`rules/marks/${file}:${first.line}: ${first.code} ${JSON.stringify(first.args)}`);
    }
    for (const mark of marks) {
      const before = byId.get(mark.id);
      if (before !== undefined) throw new Error(`rules/marks/${file}: ${mark.mark} is in ${before.sector}.csv as well`);
      byId.set(mark.id, mark);
    }
  }
  return [...byId.values()];
}

function readPolicy(): PolicyPack[] {
  return readdirSync("rules/policy", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => parsePolicyPack(readText(`policy/${file}`), `rules/policy/${file}`));
}

function compileGoods(): { kinds: GoodsTerm[]; terms: [string, number][] } {
  const kinds = new Map<string, { position: number; term: GoodsTerm }>();
  const terms = new Map<string, number>();
  const beginnings = new Set<string>();
  for (const file of filesIn("goods")) {
    const [, ...rows] = parseTable(readText(`goods/${file}`));
    for (const { cells, line } of rows) {
      const [term = "", classList = "", kindName = ""] = cells;
      const words = wordsOf(term).join(" ");
      const classes = classList.split(";").map(Number);
      const kind = goodsKinds.find((candidate) => candidate === kindName);
      if (words === "" || kind === undefined || classes.some((number) => !(number >= 1 && number <= 45))) {
        throw new Error(`rules/goods/${file}:${line}: not a term with Nice classes and a kind`);
      }
      const identity = `${classes.join()} ${kind}`;
      const known = kinds.get(identity) ?? { position: kinds.size, term: { classes, kind } };
      kinds.set(identity, known);
      if (!terms.has(words)) terms.set(words, known.position);
      // A word and a space: that longer terms begin with it (see `GoodsLexicon.begins`).
      if (words.includes(" ")) beginnings.add(`${words.slice(0, words.indexOf(" "))} `);
    }
  }
  return {
    kinds: [...kinds.values()].map(({ term }) => term),
    terms: [...terms, ...Array.from(beginnings, (word): [string, number] => [word, 0])],
  };
}

/** Words of goods, of wording and of collocations, in all languages; those of a collocation that are the mark stay out. */
function knownWords(
  goods: readonly (readonly [string, number])[],
  uses: CompiledRules["uses"],
  marks: readonly PreparedMark[],
): [string, number][] {
  const goodsWords = new Set(goods.flatMap(([term]) => term.trimEnd().split(" ")));
  const words = new Set<string>();
  for (const places of Object.values(uses)) {
    for (const phrases of Object.values(places))
      for (const [folded] of phrases) for (const word of folded.split(" ")) words.add(word);
  }
  for (const mark of marks) {
    const own = new Set(wordsOf(mark.mark));
    for (const phrase of mark.ordinary) for (const word of wordsOf(phrase)) if (!own.has(word)) words.add(word);
  }
  // The first entry of a word counts.
  return [
    ...Array.from(goodsWords, (word): [string, number] => [word, knownAs.goods]),
    ...Array.from(words, (word): [string, number] => [word, knownAs.other]),
  ];
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

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join("dist", name), content);
}
