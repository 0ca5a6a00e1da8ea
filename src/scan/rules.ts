// The built-in data: written by the build (`.config/compile-rules.ts`) into files that are read as they are.
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import type { AssessData } from "../assess/assess.ts";
import type { GoodsLexicon, GoodsTerm } from "../assess/goods.ts";
import { type HostFile, openHosts } from "../assess/hosts.ts";
import { type CompiledUses, openUses } from "../assess/lexicon.ts";
import type { ScoringTable } from "../assess/scoring.ts";
import { openIndex } from "../marks/open-index.ts";
import type { MarkIndex } from "../model/mark-index.ts";
import type { Marketplace } from "../model/marketplace.ts";
import { ProblemError, problem } from "../model/problem.ts";
import type { PolicyPack } from "../policy/schema.ts";
import type { Language } from "../report/wording/wordings.ts";
import { type Confusions, type ConfusionTable, openConfusions } from "../text/confusions.ts";
import { openForeignVocabulary, openVocabulary } from "../text/vocabulary.ts";
import { openWordSet } from "../text/word-set.ts";
import { openWordTable } from "../text/word-table.ts";
import { distFile } from "./dist-file.ts";
import type { ScanSettings } from "./settings.ts";

/** The compiled files, all in one folder. */
export const ruleFiles = {
  marks: "marks.llx",
  goods: "goods.words",
  words: "words-en.words",
  foreign: "words-foreign.words",
  known: "known.words",
  rare: "rare.words",
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
  /** What the numbers in the table of goods stand for. */
  readonly goods: readonly GoodsTerm[];
  readonly uses: CompiledUses;
  readonly hosts: HostFile;
  readonly scoring: ScoringTable;
  readonly confusions: ConfusionTable;
  readonly marketplaces: Readonly<Record<string, Omit<Marketplace, "id">>>;
  readonly profiles: Readonly<Record<string, Profile>>;
}

export interface Rules {
  readonly bytes: RuleBytes;
  /** The built-in dictionary. */
  readonly builtin: MarkIndex;
  readonly data: AssessData;
  readonly marketplaces: ReadonlyMap<string, Marketplace>;
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Rule packs of the marketplaces; read when they are first asked for. */
  policy(): readonly PolicyPack[];
  /** SHA-256 of what decides beside the dictionary: scoring, wording of use, marketplaces, rule packs. */
  hash(): string;
  /** What slips of the pen cost. */
  readonly confusions: Confusions;
  /** Words of the language and of goods; see `MatchContext`. */
  isKnownWord(word: string): boolean;
  isRareWord(word: string): boolean;
  isGoodsWord(word: string): boolean;
}

/** The files that every scan looks into, as they are: threads share them. */
export interface RuleBytes {
  readonly marks: Uint8Array;
  readonly goods: Uint8Array;
  readonly words: Uint8Array;
  readonly known: Uint8Array;
  readonly foreign: Uint8Array;
  readonly rare: Uint8Array;
}

let loaded: Rules | undefined;

/** The built-in rules, read once per process. Throws a ProblemError S002 when they are missing or of another version. */
export function loadRules(): Rules {
  loaded ??= ofThisBuild(() =>
    openRules({
      marks: readShared(ruleFiles.marks),
      goods: readShared(ruleFiles.goods),
      words: readShared(ruleFiles.words),
      known: readShared(ruleFiles.known),
      foreign: readShared(ruleFiles.foreign),
      rare: readShared(ruleFiles.rare),
    }),
  );
  return loaded;
}

/** What `open` gives; that built data cannot be opened is no fault of the user's files, and is said as such. */
export function ofThisBuild<Opened>(open: () => Opened): Opened {
  try {
    return open();
  } catch (error) {
    throw new ProblemError(problem("S002", {}, { reason: (error as Error).message }));
  }
}

/** The rules over `bytes`, which are not copied. */
export function openRules(bytes: RuleBytes): Rules {
  const vocabulary = openVocabulary(bytes.words);
  let policy: readonly PolicyPack[] | undefined;
  const known = openWordTable(bytes.known);
  const compiled = JSON.parse(readFileSync(distFile(ruleFiles.rest), "utf8")) as CompiledRules;
  const foreign = openForeignVocabulary(bytes.foreign);
  const rare = openWordSet(bytes.rare);
  const isKnownWord = (word: string): boolean => vocabulary.zipf(word) > 0 || known.get(word) !== undefined;
  const isRareWord = (word: string): boolean => rare.has(word) || foreign.zipf(word) > 0;
  const isGoodsWord = (word: string): boolean => known.get(word) === knownAs.goods;
  let builtin: MarkIndex | undefined;
  return {
    bytes,
    get builtin() {
      builtin ??= ofThisBuild(() => openIndex(bytes.marks));
      return builtin;
    },
    data: {
      scoring: compiled.scoring,
      uses: openUses(compiled.uses),
      hosts: openHosts(compiled.hosts),
      goods: openGoods(compiled.goods, bytes.goods, isGoodsWord),
      vocabulary,
      foreign,
      isKnownWord: (word) => isKnownWord(word) || isRareWord(word),
    },
    marketplaces: new Map(Object.entries(compiled.marketplaces).map(([id, rest]) => [id, { id, ...rest }])),
    profiles: new Map(Object.entries(compiled.profiles)),
    policy: () => {
      policy ??= ofThisBuild(() => JSON.parse(readFileSync(distFile(ruleFiles.policy), "utf8")) as PolicyPack[]);
      return policy;
    },
    hash: () => {
      const hash = createHash("sha256");
      for (const name of [ruleFiles.rest, ruleFiles.policy]) hash.update(readFileSync(distFile(name)));
      return hash.digest("hex").slice(0, 16);
    },
    confusions: openConfusions(compiled.confusions),
    isRareWord,
    isKnownWord,
    isGoodsWord,
  };
}

function openGoods(kinds: readonly GoodsTerm[], bytes: Uint8Array, holds: (word: string) => boolean): GoodsLexicon {
  const table = openWordTable(bytes);
  return {
    get(phrase) {
      const kind = table.get(phrase);
      return kind === undefined ? undefined : kinds[kind];
    },
    begins: (word) => table.get(`${word} `) !== undefined,
    holds,
  };
}

/** A file in memory that threads may share. */
function readShared(name: string): Uint8Array {
  const file = openSync(distFile(name), "r");
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(file, bytes, at, bytes.length - at, at);
      if (read === 0) throw new Error(`${name} ends too soon`);
      at += read;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}
