// The matchers of others, installed beside the benchmark when it first runs: users and CI do not pay for them.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

/** Counts the places of `terms` in a text. */
export interface Peer {
  readonly name: string;
  compile(terms: readonly string[]): (text: string) => number;
}

interface Matcher {
  search(text: string): readonly unknown[];
  matchInText(text: string): readonly unknown[];
}
type MatcherClass = new (terms: readonly string[]) => Matcher;

const folder = resolve("test/bench");

export function loadPeers(): Peer[] {
  if (!existsSync(`${folder}/node_modules`)) {
    spawnSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], { cwd: folder, stdio: "inherit" });
  }
  const load = createRequire(`${folder}/`);
  const searching = (name: string): Peer => ({
    name,
    compile: (terms) => {
      const matcher = new (load(name) as MatcherClass)(terms);
      return (text) => matcher.search(text).length;
    },
  });
  const monyone: Peer = {
    name: "@monyone/aho-corasick",
    compile: (terms) => {
      const { AhoCorasick } = load("@monyone/aho-corasick") as { AhoCorasick: MatcherClass };
      const matcher = new AhoCorasick(terms);
      return (text) => matcher.matchInText(text).length;
    },
  };
  return [searching("ahocorasick"), searching("modern-ahocorasick"), monyone];
}
