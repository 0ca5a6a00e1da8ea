// Tells early that nobody will be shown a match: most are the seller's own brand, or words of running text.
import type { Use } from "../model/finding.ts";
import type { Consideration, Context } from "./consideration.ts";
import { consideration as ownership } from "./ownership.ts";
import type { Judgement } from "./score.ts";
import { surelyUnlikely } from "./surely-unlikely.ts";

/**
 * The judgement on a match that is `info` whatever else is asked, without evidence; undefined says nothing. The use is the
 * one that all considerations together come to: where it takes them all to tell, `judgeInFull` is called when it is asked for.
 */
export function surelyInfo(context: Context, judgeInFull: () => Judgement): Judgement | undefined {
  if (isCappedAsOwn(context)) return ownBrand;
  const unlikely = surelyUnlikely(context);
  if (unlikely === undefined) return undefined;
  return unlikely === "word" ? ordinaryWord : new LowScore(judgeInFull);
}

const none: Judgement["evidence"] = [];
const ownBrand: Judgement = { use: "own", severity: "info", score: 0, evidence: none };
const ordinaryWord: Judgement = { use: "common", severity: "info", score: 0, evidence: none };

/** A match of which only the use is not known yet: what is shown of the same mark elsewhere may have to be told from it. */
class LowScore implements Judgement {
  readonly severity = "info";
  readonly score = 0;
  readonly evidence = none;
  private readonly judgeInFull: () => Judgement;

  constructor(judgeInFull: () => Judgement) {
    this.judgeInFull = judgeInFull;
  }

  get use(): Use {
    return this.judgeInFull().use;
  }
}

/** No other claim on the use counts beside one's own, and nothing lifts a cap. */
function isCappedAsOwn(context: Context): boolean {
  const { consider }: Consideration = ownership;
  return consider(context).some(({ code, use }) => {
    const effect = context.scoring.evidence[code];
    return use === "own" && effect.effect === "cap" && effect.level === "info";
  });
}
