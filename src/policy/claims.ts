// Claims: a verb and what it is said to act on, such as "cures" and "eczema", in one sentence that does not deny it.
import { type Cell, spanOfTokens, wordAt } from "../text/cell.ts";
import { wordsOf } from "../text/key.ts";
import type { Mechanism } from "./mechanism.ts";
import { PhraseTable } from "./phrase-table.ts";
import type { RuleOf } from "./rule.ts";
import { startsSentence } from "./sentence.ts";

export const mechanism: Mechanism<"claims"> = {
  kind: "claims",
  compile(rules) {
    const compiled = rules.map(compileClaim);
    const verbs = new PhraseTable<Claim>();
    for (const claim of compiled) for (const verb of claim.rule.mechanism.verbs) verbs.add(verb, claim);
    return {
      words: verbs.firstWords,
      checkAt(tokens, subject, report) {
        const { cell } = subject.at;
        const taken = new Map<Claim, number>();
        for (const at of tokens) {
          for (const { end, value: claim } of verbs.startingAt(cell.tokens, at)) {
            if ((taken.get(claim) ?? 0) > at) continue;
            const objectEnd = endOfObject(cell, end, claim);
            if (objectEnd === -1 || isDenied(cell, at, claim)) continue;
            taken.set(claim, objectEnd);
            const span = spanOfTokens(cell, at, objectEnd);
            report(claim.rule, subject.at, span, { phrase: subject.at.field.text.slice(span.start, span.end) });
          }
        }
      },
    };
  },
};

interface Claim {
  readonly rule: RuleOf<"claims">;
  readonly objects: PhraseTable<true>;
  readonly connectors: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
}

function compileClaim(rule: RuleOf<"claims">): Claim {
  const objects = new PhraseTable<true>();
  for (const object of rule.mechanism.objects) objects.add(object, true);
  return {
    rule,
    objects,
    connectors: new Set(rule.mechanism.connectors.flatMap(wordsOf)),
    negators: new Set(rule.mechanism.negators.flatMap(wordsOf)),
  };
}

/** Most words between verb and object: "kills 99.9% of all germs and bacteria". */
const maxBetween = 6;
/** How far back a denial reaches: "not intended to diagnose, treat, cure or prevent any disease". */
const maxDenial = 10;

/** The token after the object that follows the verb that ends before token `first`, or -1. */
function endOfObject(cell: Cell, first: number, { objects, connectors }: Claim): number {
  const last = Math.min(cell.tokens.count, first + maxBetween + 1);
  for (let at = first; at < last; at += 1) {
    if (startsSentence(cell.tokens, at)) return -1;
    const [found] = objects.startingAt(cell.tokens, at);
    if (found !== undefined) return found.end;
    const word = wordAt(cell, at);
    if (!connectors.has(word) && !/^\d/.test(word)) return -1;
  }
  return -1;
}

function isDenied(cell: Cell, verb: number, { negators }: Claim): boolean {
  for (let at = verb; at > 0 && verb - at < maxDenial; at -= 1) {
    if (startsSentence(cell.tokens, at)) return false;
    if (negators.has(wordAt(cell, at - 1))) return true;
  }
  return false;
}
