// Scores findings against labelled mentions, as the benchmark notes define the figures.
import type { Finding } from "../../src/index.ts";
import type { LabelledListing, Mention } from "./labelled.ts";

/** Hits out of cases. */
export interface Ratio {
  readonly hits: number;
  readonly of: number;
}

export interface Figures {
  readonly recall: Ratio;
  readonly precision: Ratio;
  readonly falseFindings: Ratio;
  readonly ordinaryFlagged: Ratio;
  readonly compatibleFound: Ratio;
  readonly compatibleLow: Ratio;
  readonly trapsFound: Ratio;
}

/** What scoring looks at in a finding. */
export type Flag = Pick<Finding, "severity" | "score" | "use" | "text" | "span" | "evidence"> & {
  readonly field: Pick<Finding["field"], "column">;
  readonly mark?: Pick<NonNullable<Finding["mark"]>, "name"> | undefined;
  readonly match?: Pick<NonNullable<Finding["match"]>, "kind"> | undefined;
};

export interface Scored {
  readonly listing: LabelledListing;
  readonly findings: readonly Flag[];
}

/** One case that went wrong, for reading. */
export interface Miss {
  readonly what: "missed" | "false" | "ordinary" | "compatible missed" | "compatible too high" | "trap missed";
  readonly id: string;
  readonly text: string;
  readonly detail: string;
  readonly context: string;
}

const wanted = new Set(["brand", "line", "franchise"]);

export function scoreListings(scored: readonly Scored[], misses: Miss[] = []): Figures {
  const count = {
    recall: 0,
    recallOf: 0,
    ordinary: 0,
    ordinaryOf: 0,
    found: 0,
    foundOf: 0,
    low: 0,
    traps: 0,
    trapsOf: 0,
    false: 0,
  };
  for (const { listing, findings } of scored) {
    const note = (what: Miss["what"], mention: Mention, detail: string): void => {
      misses.push({
        what,
        id: listing.id,
        text: `${mention.text} (${mention.mark}, ${mention.kind}, ${mention.use})`,
        detail,
        context: textOf(listing, mention).slice(0, 160),
      });
    };
    for (const mention of listing.mentions) {
      const hits = findings.filter((finding) => overlaps(finding, mention));
      const isFlagged = hits.some(isMediumOrHigh);
      const shown = hits
        .map((hit) => `${hit.severity} ${hit.use} ${hit.evidence.map(({ code }) => code).join("+")}`)
        .join(" | ");
      if ((mention.use === "product" || mention.use === "reference") && wanted.has(mention.kind)) {
        count.recallOf += 1;
        if (isFlagged) count.recall += 1;
        else note("missed", mention, shown);
      }
      if (mention.use === "common" && mention.kind !== "generic") {
        count.ordinaryOf += 1;
        if (isFlagged) {
          count.ordinary += 1;
          note("ordinary", mention, shown);
        }
      }
      if (mention.use === "compat" && wanted.has(mention.kind)) {
        count.foundOf += 1;
        if (hits.length === 0) note("compatible missed", mention, "");
        else {
          count.found += 1;
          if (isFlagged) note("compatible too high", mention, shown);
          else count.low += 1;
        }
      }
      if (mention.kind === "generic" && mention.use !== "own") {
        count.trapsOf += 1;
        if (hits.some(({ severity }) => severity !== "info")) count.traps += 1;
        else note("trap missed", mention, shown);
      }
    }
    for (const finding of findings) {
      if (!isMediumOrHigh(finding) || listing.mentions.some((mention) => overlaps(finding, mention))) continue;
      count.false += 1;
      const detail = `${finding.severity} ${finding.use} ${finding.match?.kind} ${finding.evidence.map(({ code }) => code).join("+")}`;
      misses.push({
        what: "false",
        id: listing.id,
        text: `${finding.text} (${finding.mark?.name})`,
        detail,
        context: `[${finding.field.column}] ${listing.title.slice(0, 140)}`,
      });
    }
  }
  return {
    recall: { hits: count.recall, of: count.recallOf },
    precision: { hits: count.recall, of: count.recall + count.ordinary + count.false },
    falseFindings: { hits: count.false, of: scored.length },
    ordinaryFlagged: { hits: count.ordinary, of: count.ordinaryOf },
    compatibleFound: { hits: count.found, of: count.foundOf },
    compatibleLow: { hits: count.low, of: count.found },
    trapsFound: { hits: count.traps, of: count.trapsOf },
  };
}

/** The figures in the order in which they are printed. */
export const rows: readonly (readonly [label: string, pick: (figures: Figures) => Ratio, unit: "%" | "per 1,000"])[] = [
  ["recall at medium", (figures) => figures.recall, "%"],
  ["precision at medium", (figures) => figures.precision, "%"],
  ["false findings", (figures) => figures.falseFindings, "per 1,000"],
  ["ordinary words flagged", (figures) => figures.ordinaryFlagged, "%"],
  ["compatible found", (figures) => figures.compatibleFound, "%"],
  ["compatible at most low", (figures) => figures.compatibleLow, "%"],
  ["traps found", (figures) => figures.trapsFound, "%"],
];

export function share({ hits, of }: Ratio): number {
  return of === 0 ? 0 : hits / of;
}

function isMediumOrHigh({ severity }: Flag): boolean {
  return severity === "medium" || severity === "high";
}

export function overlaps(finding: Flag, mention: Mention): boolean {
  const column = mention.field === "bullet" ? `bullet_${mention.index}` : mention.field;
  return finding.field.column === column && finding.span.start < mention.end && mention.start < finding.span.end;
}

function textOf(listing: LabelledListing, mention: Mention): string {
  const text =
    mention.field === "title"
      ? listing.title
      : mention.field === "description"
        ? listing.description
        : (listing.bullets[mention.index - 1] ?? "");
  return text.slice(Math.max(0, mention.start - 80), mention.end + 80);
}
