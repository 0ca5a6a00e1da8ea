// Which findings fail a run: at or above the threshold of a marketplace on which they count, and not of a rule on trial.
import type { Finding } from "./finding.ts";
import { atLeast, type Severity } from "./severity.ts";

export type FailOn = Severity | "never";

/** Settings of single marketplaces; what is not said there is as for all. */
export type PerMarketplace = Readonly<
  Record<string, { readonly minSeverity?: Severity | undefined; readonly failOn?: FailOn | undefined }>
>;

export interface Thresholds {
  readonly failOn: FailOn;
  readonly perMarketplace?: PerMarketplace | undefined;
}

type Judged = Pick<Finding, "marketplaces" | "severity" | "trial">;

export function failsRun(finding: Judged, thresholds: Thresholds): boolean {
  const { marketplaces, severity } = finding;
  if (marketplaces === undefined) return fails(finding, severity, thresholds.failOn);
  return marketplaces.some((one) => failsOn(finding, one, thresholds));
}

/** The same for one of the marketplaces of the finding. */
export function failsOn(
  finding: Pick<Finding, "trial">,
  { id, severity }: { readonly id: string; readonly severity: Severity },
  { failOn, perMarketplace }: Thresholds,
): boolean {
  return fails(finding, severity, perMarketplace?.[id]?.failOn ?? failOn);
}

function fails({ trial }: Pick<Finding, "trial">, severity: Severity, failOn: FailOn): boolean {
  return failOn !== "never" && trial !== true && atLeast(severity, failOn);
}
