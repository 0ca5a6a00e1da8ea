// `--write-baseline`: the findings of a run as decisions that accept them. One entry a line, so that changes show in a diff.
import { type Decision, type DecisionKind, decisionsKind } from "../model/decision.ts";
import type { Finding } from "../model/finding.ts";
import type { RunResult, ScannedListing } from "../model/report.ts";
import { safeJson } from "./printable.ts";
import type { Report, ReportOptions, ReportWriter } from "./report.ts";

export const report: Report = {
  id: "baseline",
  about: "the findings as a file for --baseline, which accepts them from now on",
  isDocument: true,
  create: (write, options) => new BaselineWriter(write, options),
};

class BaselineWriter implements ReportWriter {
  private readonly write: (text: string) => void;
  private readonly acceptance: NonNullable<ReportOptions["acceptance"]>;
  // Two listings of one SKU have the same fingerprints: one entry is enough.
  private readonly seen = new Set<string>();

  constructor(write: (text: string) => void, { acceptance = {} }: ReportOptions) {
    this.write = write;
    this.acceptance = acceptance;
    write(`{\n"schemaVersion": 1,\n"kind": ${safeJson(decisionsKind)},\n"decisions": [`);
  }

  listing({ findings, accepted = [] }: ScannedListing): void {
    // What the allow list accepts has its place in the config.
    const known = accepted.filter(({ decision }) => decision?.source === "decision");
    for (const finding of [...findings, ...known]) {
      if (this.seen.has(finding.fingerprint)) continue;
      this.write(`${this.seen.size === 0 ? "\n" : ",\n"}${safeJson(this.entry(finding))}`);
      this.seen.add(finding.fingerprint);
    }
  }

  end(_: RunResult): void {
    this.write("\n]\n}\n");
  }

  /** What was decided before stays as it was. */
  private entry(finding: Finding): object {
    const { fingerprint, decision } = finding;
    const said: Partial<Decision> & { readonly decision: DecisionKind } = decision ?? {
      decision: "accepted",
      ...definedOf(this.acceptance),
    };
    const { source: _, ...rest } = said;
    return { fingerprint, ...rest, ...about(finding) };
  }
}

/** What the entry is about, for its readers; the fingerprint alone counts. */
function about({ rule, severity, mark, text, listing, field }: Finding): object {
  return {
    rule,
    severity,
    ...definedOf({ mark: mark?.name, text, sku: listing.sku, id: listing.id }),
    column: field.column,
  };
}

function definedOf(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
