// Shows only the strongest few marks of registers in one listing: a register knows a name for almost everything.
import type { Assessed } from "./assess.ts";
import { highestScore, type ScoringTable } from "./scoring.ts";
import type { Settlement } from "./settlement.ts";

/** Most marks of registers that one listing shows at `low` or above; the rest are kept at `info` and say how many they are. */
const shownMarks = 3;

export const settlement: Settlement = { codes: ["REGISTER_REST"], settle: limitRegisterMarks };

function limitRegisterMarks(assessed: Assessed[], scoring: ScoringTable): Assessed[] {
  const scores = new Map<string, number>();
  for (const { match, judgement } of assessed) {
    if (match.mark.origin !== "register" || judgement.severity === "info") continue;
    scores.set(match.mark.id, Math.max(scores.get(match.mark.id) ?? 0, judgement.score));
  }
  if (scores.size <= shownMarks) return assessed;
  const strongest = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  const rest = new Set(strongest.slice(shownMarks));
  return assessed.map((one) => {
    if (!rest.has(one.match.mark.id) || one.judgement.severity === "info") return one;
    const args = { count: rest.size, shown: shownMarks };
    return {
      ...one,
      judgement: {
        ...one.judgement,
        severity: "info",
        score: Math.min(one.judgement.score, highestScore("info", scoring)),
        evidence: [...one.judgement.evidence, { code: "REGISTER_REST", weight: 0, args }],
      },
    };
  });
}
