// What a score is worth: of the findings with a score in a range, how many are somebody else's mark put to use.
import { overlaps, type Scored } from "./score.ts";

const ranges = [0, 20, 40, 50, 60, 70, 80, 90, 101];
const isUse = new Set(["product", "reference"]);

/** A table of score ranges over all findings on other people's marks. */
export function printReliability(scored: readonly Scored[]): void {
  const cases = scored.flatMap(({ listing, findings }) =>
    findings
      .filter(({ use }) => use !== "own")
      .map((finding) => ({
        score: finding.score,
        isTrue: listing.mentions.some((mention) => isUse.has(mention.use) && overlaps(finding, mention)),
      })),
  );
  console.log("\nscore      findings  third-party use");
  for (const [at, least] of ranges.slice(0, -1).entries()) {
    const below = ranges[at + 1] as number;
    const inRange = cases.filter(({ score }) => score >= least && score < below);
    const part =
      inRange.length === 0
        ? "-"
        : `${((100 * inRange.filter(({ isTrue }) => isTrue).length) / inRange.length).toFixed(0)} %`;
    console.log(`${`${least}-${below - 1}`.padEnd(10)} ${String(inRange.length).padStart(8)}  ${part.padStart(6)}`);
  }
}
