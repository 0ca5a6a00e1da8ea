// `npm run accuracy -- --fit [--write]`: fits the weights of common words and shows what they are worth on listings unseen.
import { readFileSync, writeFileSync } from "node:fs";
import { loadRules, type Rules } from "../../src/index.ts";
import { drawListings } from "./corpora.ts";
import { columnExamples, labelledExamples } from "./examples.ts";
import { type Example, type Fitted, fitLogistic, logLoss } from "./regression.ts";
import { printReliability } from "./reliability.ts";
import { benchmarkScanner, scanLabelled } from "./scan.ts";
import { type Figures, rows, type Scored, scoreListings, share } from "./score.ts";
import { isHeldBack } from "./split.ts";

type Scoring = Rules["data"]["scoring"];

const seed = 20261122;
const columnListings = 12_000;
// Chosen once: with less the rare evidence leaves what is known of it, with more nothing moves.
const pull = 0.01;
const scoringFile = "rules/scoring.json";
const startFile = "test/accuracy/start.json";
// Evidence that the examples cannot speak for: brand columns tell nothing of frequency (the false ones are
// chosen by it), phrases, lines of the owner and collocations.
const kept = [
  "WORD_OF_LANGUAGE",
  "PHRASE_OF_WORDS",
  "COMPANION",
  "LINE_FOLLOWS",
  "FRANCHISE_ON_TOYS",
  "ORDINARY_COLLOCATION",
  "TRADE_SIGN",
  "LIST_OF_MARKS",
];

export async function printFit(folder: string, isWritten: boolean): Promise<void> {
  const { scoring, weights: start } = handSet(loadRules().data.scoring);
  const scanner = benchmarkScanner(scoring);
  const labelled = `${folder}/bench/labelled.jsonl`;
  const before = await scanLabelled(labelled, scanner);
  const codes = new Set(Object.keys(start));
  const seen = before.filter(({ listing }) => !isHeldBack(listing));
  const unseen = before.filter(({ listing }) => isHeldBack(listing));
  const fromLabels = labelledExamples(seen, codes);
  const fromColumns = likened(columnExamples(drawListings(folder, seed, columnListings), scanner, codes), fromLabels);
  const examples = [...fromLabels, ...fromColumns];
  const fitted = fitLogistic(examples, start, pull, kept);
  console.log(`${fromLabels.length} labelled examples, ${fromColumns.length} from brand columns (seed ${seed})\n`);
  for (const [code, weight] of Object.entries(fitted.weights))
    console.log(`${code.padEnd(24)} ${start[code]?.toFixed(2).padStart(6)} -> ${weight.toFixed(2).padStart(6)}`);
  console.log(`${"bias".padEnd(24)} ${"0.00".padStart(6)} -> ${fitted.bias.toFixed(2).padStart(6)}\n`);
  const held = labelledExamples(unseen, codes);
  const now: Fitted = { weights: start, bias: 0 };
  console.log(
    `log loss, fitted part    ${logLoss(fromLabels, now).toFixed(3)} -> ${logLoss(fromLabels, fitted).toFixed(3)}`,
  );
  console.log(`log loss, held-back part ${logLoss(held, now).toFixed(3)} -> ${logLoss(held, fitted).toFixed(3)}\n`);
  const tried = withWeights(scoring, fitted);
  const after = await scanLabelled(labelled, benchmarkScanner(tried));
  for (const [label, isPart] of parts) {
    const inPart = (scored: readonly Scored[]): Scored[] => scored.filter(({ listing }) => isPart(isHeldBack(listing)));
    printPart(label, scoreListings(inPart(before)), scoreListings(inPart(after)));
  }
  printReliability(after.filter(({ listing }) => isHeldBack(listing)));
  if (isWritten) writeFileSync(scoringFile, rewritten(readFileSync(scoringFile, "utf8"), fitted));
}

const parts: readonly (readonly [string, (isHeldBack: boolean) => boolean])[] = [
  ["fitted two thirds", (isHeld) => !isHeld],
  ["held-back third", (isHeld) => isHeld],
];

/** The table with the weights that the fit starts from and is pulled to. */
function handSet(scoring: Scoring): { scoring: Scoring; weights: Readonly<Record<string, number>> } {
  const { weights } = JSON.parse(readFileSync(startFile, "utf8")) as { weights: Record<string, number> };
  return { weights, scoring: withWeights(scoring, { weights, bias: 0 }) };
}

/** `examples` weighed so that true and false ones count as much, together, as those of the labelled listings. */
function likened(examples: readonly Example[], model: readonly Example[]): Example[] {
  const count = (list: readonly Example[], isTrue: boolean): number =>
    list.filter((example) => example.isTrue === isTrue).length || 1;
  return examples.map((example) => ({
    ...example,
    weight: count(model, example.isTrue) / count(examples, example.isTrue),
  }));
}

function withWeights(scoring: Scoring, { weights, bias }: Fitted): Scoring {
  const evidence = Object.fromEntries(
    Object.entries(scoring.evidence).map(([code, effect]) => [
      code,
      effect.effect === "logit" && code in weights ? { ...effect, weight: rounded(weights[code] ?? 0) } : effect,
    ]),
  ) as Scoring["evidence"];
  const { commonWord } = scoring;
  return {
    ...scoring,
    evidence,
    commonWord: {
      ...commonWord,
      wordScale: rounded(weights["WORD_OF_LANGUAGE"] ?? 1),
      phraseScale: rounded(weights["PHRASE_OF_WORDS"] ?? 1),
      priorBias: rounded(bias),
    },
  };
}

/** The text of the scoring table with the fitted numbers in their places. */
function rewritten(text: string, fitted: Fitted): string {
  const { evidence, commonWord } = withWeights(JSON.parse(text) as Scoring, fitted);
  const withPrior = text
    .replace(/("wordScale": )[-\d.]+/, `$1${commonWord.wordScale}`)
    .replace(/("phraseScale": )[-\d.]+/, `$1${commonWord.phraseScale}`)
    .replace(/("priorBias": )[-\d.]+/, `$1${commonWord.priorBias}`);
  return Object.entries(evidence).reduce((written, [code, effect]) => {
    if (effect.effect !== "logit" || effect.weight === undefined) return written;
    return written.replace(new RegExp(`("${code}": \\{ "effect": "logit", "weight": )[-\\d.]+`), `$1${effect.weight}`);
  }, withPrior);
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

function printPart(label: string, before: Figures, after: Figures): void {
  console.log(label);
  for (const [name, pick, unit] of rows) {
    const value = (figures: Figures): string =>
      (share(pick(figures)) * (unit === "%" ? 100 : 1000)).toFixed(1).padStart(6);
    const { hits, of } = pick(after);
    console.log(`  ${name.padEnd(24)} ${value(before)} -> ${value(after)} ${unit} (${hits} of ${of})`);
  }
}
