// Settings under one name, for a whole run or for one marketplace.
import type { Severity } from "../../model/severity.ts";
import type { FailOn, PerMarketplace } from "../../model/verdict.ts";
import { loadRules, type Profile } from "../../scan/rules.ts";
import type { Config } from "../config-schema.ts";
import { usageError } from "../failure.ts";
import { didYouMean } from "./values.ts";

/** What a profile can set. */
export interface Leveled {
  readonly minSeverity?: Severity | undefined;
  readonly failOn?: FailOn | undefined;
  readonly brandColumn?: "trust" | "check" | undefined;
}

export function profileOf(name: string): Profile {
  const { profiles } = loadRules();
  const profile = profiles.get(name);
  if (profile === undefined)
    throw usageError(`There is no profile "${name}"${didYouMean(name, [...profiles.keys()])}.`);
  return profile;
}

/** A profile that is said for one marketplace sets what is not said for it by itself. */
export function perMarketplaceOf({ perMarketplace = {} }: Config): PerMarketplace {
  const settings = Object.entries(perMarketplace).map(([id, { profile, minSeverity, failOn }]) => {
    const named = profile === undefined ? undefined : profileOf(profile);
    return [id, { minSeverity: minSeverity ?? named?.minSeverity, failOn: failOn ?? named?.failOn }] as const;
  });
  return Object.fromEntries(settings);
}
