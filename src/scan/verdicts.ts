// The verdict for each marketplace of a run for several: what counts there, and whether it fails there.
import type { Finding } from "../model/finding.ts";
import type { Summary } from "../model/report.ts";
import { failsOn } from "../model/verdict.ts";
import type { ScanSettings } from "./settings.ts";

type Verdict = NonNullable<Summary["marketplaces"]>[number];

export class Verdicts {
  private readonly settings: ScanSettings;
  private readonly counted: readonly Omit<Verdict, "verdict">[];

  constructor(settings: ScanSettings) {
    this.settings = settings;
    this.counted = [...new Set(settings.marketplaces)].map((id) => ({
      id,
      listingsWithFindings: 0,
      findings: { high: 0, medium: 0, low: 0, info: 0 },
      failing: 0,
    }));
  }

  /** Counts the findings of one listing. */
  take(findings: readonly Finding[]): void {
    for (const counted of this.counted) {
      let isConcerned = false;
      for (const finding of findings) {
        const place = finding.marketplaces?.find(({ id }) => id === counted.id);
        if (place === undefined) continue;
        isConcerned = true;
        counted.findings[place.severity] += 1;
        if (failsOn(finding, place, this.settings)) counted.failing += 1;
      }
      if (isConcerned) counted.listingsWithFindings += 1;
    }
  }

  /** In the order in which the marketplaces were asked for. */
  list(isComplete: boolean): Verdict[] {
    return this.counted.map(({ id, ...counts }) => ({
      id,
      verdict: counts.failing > 0 ? "fail" : isComplete ? "pass" : "unknown",
      ...counts,
    }));
  }
}
