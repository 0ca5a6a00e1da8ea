// On which of several marketplaces a finding counts, and how much.
import type { Finding } from "../model/finding.ts";
import { atLeast, type Severity } from "../model/severity.ts";
import type { ScanSettings } from "./settings.ts";

interface Place {
  readonly id: string;
  readonly severity: Severity;
  readonly score: number;
}

/** Those of `places` where the finding is shown; nothing where one marketplace with the settings of all decides. */
export function placesOf(
  places: readonly Place[],
  { marketplaces, minSeverity, perMarketplace }: ScanSettings,
): Pick<Finding, "marketplaces"> {
  if (marketplaces.length < 2 && Object.keys(perMarketplace).length === 0) return {};
  const shown = places.filter(({ id, severity }) => atLeast(severity, perMarketplace[id]?.minSeverity ?? minSeverity));
  return { marketplaces: shown.map(({ id, severity, score }) => ({ id, severity, score })) };
}

/** At or above the lowest severity asked for; where it counts on no marketplace, it counts nowhere. */
export function isShown(
  { severity, marketplaces }: Pick<Finding, "severity" | "marketplaces">,
  { minSeverity }: Pick<ScanSettings, "minSeverity">,
): boolean {
  return marketplaces === undefined ? atLeast(severity, minSeverity) : marketplaces.length > 0;
}
