// What a scan is told: the choices of the command line and the config file, resolved.
import { defaultLimits } from "../model/limits.ts";
import type { Severity } from "../model/severity.ts";
import type { FailOn, PerMarketplace } from "../model/verdict.ts";
import type { Language } from "../report/wording/wordings.ts";

export interface ScanSettings {
  /** Marketplaces asked for, in order; empty means: from the file's format, else `amazon-us`. */
  readonly marketplaces: readonly string[];
  readonly minSeverity: Severity;
  readonly failOn: FailOn;
  /** What differs on single marketplaces. */
  readonly perMarketplace: PerMarketplace;
  readonly ownBrands: readonly string[];
  readonly brandColumn: "trust" | "check";
  readonly allowBadRows: boolean;
  /** Findings of one cell that are listed. */
  readonly cellFindings: number;
  /** YYYY-MM-DD: which dated rules and statuses apply. */
  readonly asOf: string;
  readonly language: Language;
}

export const defaultSettings: Omit<ScanSettings, "asOf"> = {
  marketplaces: [],
  minSeverity: "low",
  failOn: "high",
  perMarketplace: {},
  ownBrands: [],
  brandColumn: "trust",
  allowBadRows: false,
  cellFindings: defaultLimits.cellFindings,
  language: "en",
};

/** Marketplace when neither the user nor the file says. */
export const defaultMarketplace = "amazon-us";
