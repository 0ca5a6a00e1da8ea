// The built-in data: written by the build (`.config/compile-rules.ts`) into files that are read as they are.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AssessData } from "../assess/assess.ts";
import type { GoodsLexicon, GoodsTerm } from "../assess/goods.ts";
import { type CompiledUses, openUses } from "../assess/lexicon.ts";
import type { ScoringTable } from "../assess/scoring.ts";
import { openIndex } from "../marks/open-index.ts";
import type { MarkIndex } from "../model/mark-index.ts";
import type { Marketplace } from "../model/marketplace.ts";
import type { PolicyPack } from "../policy/schema.ts";
import type { Language } from "../report/wording/wordings.ts";
import { openForeignVocabulary, openVocabulary } from "../text/vocabulary.ts";
import { openWordTable } from "../text/word-table.ts";
import type { ScanSettings } from "./settings.ts";

/** The compiled files, all in one folder. */
export const ruleFiles = {
  marks: "marks.llx",
  goods: "goods.words",
  words: "words-en.words",
  foreign: "words-foreign.words",
  known: "known.words",
  rest: "rules.json",
  policy: "policy.json",
} as const;

/** What the numbers in `known.words` say of a word. */
export const knownAs = { other: 0, goods: 1 } as const;

/** Settings under one name; see `rules/profiles.json`. */
export type Profile = Pick<ScanSettings, "minSeverity" | "failOn" | "brandColumn"> & {
  readonly about: Readonly<Record<Language, string>>;
};

/** Shape of `rules.json`. Everything in it was validated when it was written. */
export interface CompiledRules {
  /** Version of the package that it belongs to. */
  readonly version: string;
  /** What the numbers in the table of goods stand for. */
  readonly goods: readonly GoodsTerm[];
  readonly uses: CompiledUses;
  readonly scoring: ScoringTable;
  readonly marketplaces: Readonly<Record<string, Omit<Marketplace, "id">>>;
  readonly profiles: Readonly<Record<string, Profile>>;
}

export interface Rules {
  readonly version: string;
  /** The built-in dictionary. */
  readonly builtin: MarkIndex;
  readonly data: AssessData;
  readonly marketplaces: ReadonlyMap<string, Marketplace>;
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Rule packs of the marketplaces; read when they are first asked for. */
  policy(): readonly PolicyPack[];
  /** SHA-256 of what decides beside the dictionary: scoring, wording of use, marketplaces, rule packs. */
  hash(): string;
  /** Words of the language and of goods; see `MatchContext`. */
  isKnownWord(word: string): boolean;
  isGoodsWord(word: string): boolean;
}

let loaded: Rules | undefined;

/** The built-in rules, read once per process. */
export function loadRules(): Rules {
  loaded ??= readRules();
  return loaded;
}

function readRules(): Rules {
  const vocabulary = openVocabulary(readFileSync(pathOf(ruleFiles.words)));
  let policy: readonly PolicyPack[] | undefined;
  const known = openWordTable(readFileSync(pathOf(ruleFiles.known)));
  const compiled = JSON.parse(readFileSync(pathOf(ruleFiles.rest), "utf8")) as CompiledRules;
  return {
    version: compiled.version,
    builtin: openIndex(readFileSync(pathOf(ruleFiles.marks))),
    data: {
      scoring: compiled.scoring,
      uses: openUses(compiled.uses),
      goods: openGoods(compiled.goods),
      vocabulary,
      foreign: openForeignVocabulary(readFileSync(pathOf(ruleFiles.foreign))),
    },
    marketplaces: new Map(Object.entries(compiled.marketplaces).map(([id, rest]) => [id, { id, ...rest }])),
    profiles: new Map(Object.entries(compiled.profiles)),
    policy: () => {
      policy ??= JSON.parse(readFileSync(pathOf(ruleFiles.policy), "utf8")) as PolicyPack[];
      return policy;
    },
    hash: () => {
      const hash = createHash("sha256");
      for (const name of [ruleFiles.rest, ruleFiles.policy]) hash.update(readFileSync(pathOf(name)));
      return hash.digest("hex").slice(0, 16);
    },
    isKnownWord: (word) => vocabulary.zipf(word) > 0 || known.get(word) !== undefined,
    isGoodsWord: (word) => known.get(word) === knownAs.goods,
  };
}

function openGoods(kinds: readonly GoodsTerm[]): GoodsLexicon {
  const table = openWordTable(readFileSync(pathOf(ruleFiles.goods)));
  return {
    get(phrase) {
      const kind = table.get(phrase);
      return kind === undefined ? undefined : kinds[kind];
    },
    begins: (word) => table.get(`${word} `) !== undefined,
  };
}

/** Beside the bundle in the package, in `dist/` when the sources run. */
function pathOf(name: string): string {
  const beside = fileURLToPath(new URL(`./${name}`, import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
}
