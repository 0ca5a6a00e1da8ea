// Parts the findings of a listing into those that remain and those that a decision or the allow list accepts.
import { type Decision, holdsOn } from "../model/decision.ts";
import type { Finding } from "../model/finding.ts";
import type { Listing } from "../model/listing.ts";
import { problem, type RawProblem } from "../model/problem.ts";
import { atLeast, type Severity } from "../model/severity.ts";
import { type AllowEntry, compileAllow, labelOf } from "./allow.ts";
import { type DecisionEntry, type DecisionFile, decisionOf, entryLabel } from "./decisions.ts";
import { defaultMarketplace } from "./settings.ts";

export interface SuppressOptions {
  /** Of two entries with one fingerprint the later one counts. */
  readonly decisions?: readonly DecisionFile[];
  readonly allow?: readonly AllowEntry[];
  /** Marketplaces asked for; where there are none, the listing's own counts. */
  readonly marketplaces: readonly string[];
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly minSeverity: Severity;
}

export interface Parted {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
}

export interface Suppressor {
  part(listing: Listing, findings: readonly Finding[]): Parted;
  /** What has expired and, of a run that saw everything, what matched nothing. */
  notices(sawEverything: boolean): RawProblem[];
}

/** Most entries that a notice names. */
const maxNamed = 5;

export function createSuppressor(options: SuppressOptions): Suppressor {
  const entries = new Map<string, { entry: DecisionEntry; file: string; used: boolean }>();
  for (const file of options.decisions ?? [])
    for (const entry of file.entries) entries.set(entry.fingerprint, { entry, file: file.path, used: false });
  const allowed = (options.allow ?? []).map((entry) => ({ entry, test: compileAllow(entry), used: false }));
  const inForce = allowed.filter(({ entry }) => holdsOn(entry, options.asOf));

  const part = (listing: Listing, findings: readonly Finding[]): Parted => {
    if (findings.length === 0 || (entries.size === 0 && inForce.length === 0)) return { findings, accepted: [] };
    const open: Finding[] = [];
    const accepted: Finding[] = [];
    for (const finding of findings) {
      const decided = decide(finding);
      if (decided.decision?.decision === "accepted") accepted.push(decided);
      else {
        const rest = allow(listing, decided);
        if (rest.decision?.source === "allow") accepted.push(rest);
        else open.push(rest);
      }
    }
    return { findings: open, accepted };
  };

  const decide = (finding: Finding): Finding => {
    const known = entries.get(finding.fingerprint);
    if (known === undefined) return finding;
    known.used = true;
    return holdsOn(known.entry, options.asOf) ? { ...finding, decision: decisionOf(known.entry) } : finding;
  };

  const allow = (listing: Listing, finding: Finding): Finding => {
    let rest = finding;
    for (const one of inForce) {
      if (!one.test(listing, rest)) continue;
      const left = without(rest, one.entry.marketplace, options.marketplaces[0] ?? listing.marketplace);
      if (left === rest) continue;
      one.used = true;
      if (left === undefined) return { ...rest, decision: allowedBy(one.entry) };
      rest = left;
    }
    return rest;
  };

  const notices = (sawEverything: boolean): RawProblem[] => {
    const found: RawProblem[] = [];
    for (const { path: file } of options.decisions ?? []) {
      const own = [...entries.values()].filter((one) => one.file === file && one.entry.decision === "accepted");
      const expired = own.filter(({ entry }) => !holdsOn(entry, options.asOf));
      if (expired.length > 0) found.push(problem("C005", { file }, named(expired)));
      const unused = own.filter(
        ({ entry, used }) =>
          !used && holdsOn(entry, options.asOf) && atLeast(entry.severity ?? "high", options.minSeverity),
      );
      if (sawEverything && unused.length > 0) found.push(problem("C006", { file }, named(unused)));
    }
    for (const { entry, used } of allowed) {
      const args = { entry: labelOf(entry) };
      if (!holdsOn(entry, options.asOf)) found.push(problem("C008", {}, { ...args, until: entry.until ?? "" }));
      else if (sawEverything && !used) found.push(problem("C007", {}, args));
    }
    return found;
  };

  return { part, notices };
}

/** What is left of a finding where `marketplace` accepts it: undefined when nothing is, itself when it does not count there. */
function without(
  finding: Finding,
  marketplace: string | undefined,
  only: string = defaultMarketplace,
): Finding | undefined {
  if (marketplace === undefined) return undefined;
  if (finding.marketplaces === undefined) return marketplace === only ? undefined : finding;
  const marketplaces = finding.marketplaces.filter(({ id }) => id !== marketplace);
  if (marketplaces.length === finding.marketplaces.length) return finding;
  const [first, ...others] = marketplaces;
  if (first === undefined) return undefined;
  const { severity, score } = others.reduce((worst, one) => (one.score > worst.score ? one : worst), first);
  return { ...finding, severity, score, marketplaces };
}

function allowedBy({ reason, until }: AllowEntry): Decision {
  return { decision: "accepted", source: "allow", reason, ...(until === undefined ? {} : { until }) };
}

function named(entries: readonly { readonly entry: DecisionEntry }[]): { count: number; examples: string } {
  const examples = entries.slice(0, maxNamed).map(({ entry }) => entryLabel(entry));
  return { count: entries.length, examples: examples.join(", ") + (entries.length > maxNamed ? ", …" : "") };
}
