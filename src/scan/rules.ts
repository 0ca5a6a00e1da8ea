// The built-in data: written into one file by the build (`.config/compile-rules.ts`), read as it is at run time.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AssessData } from "../assess/assess.ts";
import type { GoodsTerm } from "../assess/goods.ts";
import { compileUseLexicon, type UseFamily, type UseFile } from "../assess/lexicon.ts";
import type { ScoringTable } from "../assess/scoring.ts";
import type { DictionaryPart } from "../marks/dictionary.ts";
import type { Mark } from "../model/mark.ts";
import type { Marketplace } from "../model/marketplace.ts";
import { parseVocabulary } from "../text/vocabulary.ts";

/** Shape of the compiled file. Everything in it was validated when it was written. */
export interface CompiledRules {
  /** Version of the package that it belongs to. */
  readonly version: string;
  readonly asOf: string;
  readonly marks: readonly Mark[];
  readonly hash: string;
  readonly goods: readonly (readonly [term: string, classes: readonly number[], kind: GoodsTerm["kind"]])[];
  readonly uses: Readonly<Record<UseFamily, UseFile>>;
  readonly words: string;
  readonly scoring: ScoringTable;
  readonly marketplaces: Readonly<Record<string, Omit<Marketplace, "id">>>;
}

export interface Rules {
  readonly version: string;
  readonly builtin: DictionaryPart;
  readonly data: AssessData;
  readonly marketplaces: ReadonlyMap<string, Marketplace>;
}

let loaded: Rules | undefined;

/** The built-in rules, read once per process. */
export function loadRules(): Rules {
  loaded ??= prepare(JSON.parse(readFileSync(compiledRulesPath(), "utf8")) as CompiledRules);
  return loaded;
}

function prepare(compiled: CompiledRules): Rules {
  return {
    version: compiled.version,
    builtin: { name: "builtin", asOf: compiled.asOf, marks: compiled.marks, hash: compiled.hash },
    data: {
      scoring: compiled.scoring,
      uses: compileUseLexicon(compiled.uses),
      goods: new Map(compiled.goods.map(([term, classes, kind]) => [term, { classes, kind }])),
      vocabulary: parseVocabulary(compiled.words),
    },
    marketplaces: new Map(Object.entries(compiled.marketplaces).map(([id, rest]) => [id, { id, ...rest }])),
  };
}

/** Beside the bundle in the package, in `dist/` when the sources run. */
function compiledRulesPath(): string {
  const beside = fileURLToPath(new URL("./rules.json", import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL("../../dist/rules.json", import.meta.url));
}
