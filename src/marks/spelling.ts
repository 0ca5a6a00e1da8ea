// Prepares the spellings of a mark for look-up.
import type { MarkEntry } from "../model/mark.ts";
import { Boundary, type Spelling } from "../model/term.ts";
import { foldText } from "../text/fold.ts";
import { Gap, tokenize } from "../text/tokens.ts";

/** All spellings of a mark, its own first; two that fold to the same letters with the same gaps are one. */
export function spellingsOf(entry: MarkEntry): Spelling[] {
  const own = prepare(entry.mark, false);
  if (entry.aliases.length === 0) return own.key === "" ? [] : [own];
  const spellings: Spelling[] = [];
  const seen = new Set<string>();
  for (const spelling of [own, ...entry.aliases.map((alias) => prepare(alias, true))]) {
    const identity = `${spelling.key} ${spelling.boundaries.join()}`;
    if (spelling.key === "" || seen.has(identity)) continue;
    seen.add(identity);
    spellings.push(spelling);
  }
  return spellings;
}

/** Latin words one space apart, each in one case but for its first letter: most marks of a register. */
const plainWords = /^(?:[A-Z]+|[A-Z]?[a-z]+)(?: (?:[A-Z]+|[A-Z]?[a-z]+))*$/;

function prepare(text: string, isAlias: boolean): Spelling {
  if (plainWords.test(text)) return preparePlain(text, isAlias);
  const { key, gaps } = keyAndGaps(text);
  // "McDonald's" and "PlayStation": a capital after a small letter is where people put a space.
  const withHumps = text.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ");
  const humped = withHumps === text ? { key, gaps } : keyAndGaps(withHumps);
  if (humped.key === key) for (const at of humped.gaps.keys()) if (!gaps.has(at)) gaps.set(at, Boundary.Joint);
  return { text, isAlias, key, boundaries: [...gaps].sort(([a], [b]) => a - b).flat() };
}

function preparePlain(text: string, isAlias: boolean): Spelling {
  const lower = text.toLowerCase();
  let space = lower.indexOf(" ");
  if (space === -1) return { text, isAlias, key: lower, boundaries: none };
  const boundaries: number[] = [];
  for (let spaces = 0; space !== -1; spaces += 1) {
    boundaries.push(space - spaces, Boundary.Gap);
    space = lower.indexOf(" ", space + 1);
  }
  return { text, isAlias, key: lower.replaceAll(" ", ""), boundaries };
}

const none: readonly number[] = [];

function keyAndGaps(text: string): { key: string; gaps: Map<number, number> } {
  const tokens = tokenize(foldText(text));
  const gaps = new Map<number, number>();
  let key = "";
  for (let i = 0; i < tokens.count; i += 1) {
    if (i > 0) {
      const gap = tokens.gaps[i];
      gaps.set(key.length, gap === Gap.None ? Boundary.Joint : gap === Gap.Soft ? Boundary.Gap : Boundary.HardGap);
    }
    key += tokens.text.slice(tokens.starts[i], tokens.ends[i]);
  }
  return { key, gaps };
}
