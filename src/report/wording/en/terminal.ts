// What the terminal says in English: the report, corrected copies, and the questions of `review`.
import type { Wording } from "../wording.ts";

const rows = (count: number): string => (count === 1 ? "1 row" : `${count} rows`);
const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const terminal: Wording["terminal"] = {
  listing: ({ record, line, sheet, sku, id }) => {
    const place =
      sheet === undefined
        ? [record === undefined ? undefined : `row ${record}`, line === undefined ? undefined : `line ${line}`]
        : [`sheet “${sheet}”`, `row ${line ?? record}`];
    return [sku === undefined ? undefined : `SKU ${sku}`, id, ...place]
      .filter((part) => part !== undefined)
      .join(" · ");
  },
  insteadOf: "write",
  leaveOut: "leave it out",
  again: (count) => `and ${plural(count, "more time", "more times")} in this field`,
  why: "why",
  problemsTitle: "Problems while reading",
  moreProblems: (count) => `... and ${count} more; see --format json`,
  scanned: (listings, files) => `Scanned ${plural(listings, "listing")} in ${plural(files, "file")}.`,
  nothing: (listings) =>
    listings === 0
      ? "The input holds no listing, so nothing was checked. Look whether this is the right file and whether its rows are filled in."
      : "No finding at this level. A dictionary is never complete: this is a risk check, not a clearance.",
  counts: (high, medium, low, info, listings) =>
    `${[high > 0 ? `${high} high` : "", medium > 0 ? `${medium} medium` : "", low > 0 ? `${low} low` : "", info > 0 ? `${info} info` : ""].filter((part) => part !== "").join(", ")} in ${plural(listings, "listing")}`,
  suppressed: ({ suppressed, suppressedBy: { ownBrand, decision, allow } }) => {
    const parts = [
      ownBrand > 0 ? `${ownBrand} as your own brands` : "",
      decision > 0 ? `${decision} accepted in the baseline` : "",
      allow > 0 ? `${allow} on the allow list` : "",
    ].filter((part) => part !== "");
    return `${plural(suppressed, "finding")} left out: ${parts.join(", ")}.`;
  },
  unchanged: (count) => `${plural(count, "listing")} unchanged since then, not scanned again.`,
  skipped: (reason, count) => `${rows(count)} skipped (${skipReasons.get(reason) ?? reason})`,
  notScanned: (columns) => `columns not read as listing text: ${columns}`,
  incomplete: "Not everything could be read: mend the problems above and scan again (exit code 2).",
  interrupted: (listings, files, findings, hasFiles) =>
    `Stopped before the end: ${plural(listings, "listing")} in ${plural(files, "file")} scanned, ${plural(findings, "finding")}.${hasFiles ? " No report file was written or changed." : ""}`,
  next: (failed, findings) =>
    findings === 0
      ? ""
      : failed
        ? "Next: change the listings marked high, export again, scan again. `listing-lint explain <mark>` tells more."
        : "Next: read the findings above before you upload. `listing-lint explain <mark>` tells more.",
  shortFromHere: (count) =>
    `${count} findings are shown in full; from here on one line each. --group-by mark counts them, --report html shows all.`,
  inListings: (findings, listings) => `${plural(findings, "finding")} in ${plural(listings, "listing")}`,
  andMore: (count) => `and ${count} more`,
  marketplace: "marketplace",
  verdict: { pass: "pass", fail: "fail", unknown: "not all read" },
  disclaimer: "Risk signals from a local dictionary, not legal advice.",
};

export const fix: Wording["fix"] = {
  wrote: (cells, listings, path) => `Changed ${plural(cells, "cell")} of ${plural(listings, "listing")}: see ${path}`,
  would: (cells, listings, path) =>
    `--fix would change ${plural(cells, "cell")} of ${plural(listings, "listing")} and write ${path}`,
  refused: (cells, path) =>
    `${plural(cells, "cell")} of ${path} could be changed safely, but not without touching other bytes of the file: change by hand.`,
  nothing: "Nothing can be changed safely.",
  left: (findings) =>
    `${plural(findings, "finding")} ${findings === 1 ? "is" : "are"} left for you to decide: only what the dictionary or a rule calls safe is changed.`,
};

export const review: Wording["review"] = {
  help: "Type a letter and press Enter: k keep (you will fix it), a accept with a reason, r replace, s skip, b back, q quit. Every answer is saved.",
  question: "k/a/r/s/b/q?",
  reason: "Why is it acceptable?",
  reasonNeeded: "Say why, so that the next reader knows.",
  until: "Until which day (YYYY-MM-DD, empty: no end)?",
  notADay: "A day is written YYYY-MM-DD.",
  replacement: (text, proposed) => `Write instead of “${text}”${proposed === "" ? "" : ` (empty: “${proposed}”)`}:`,
  saved: { accepted: "Accepted.", "to-fix": "Kept: to be fixed.", replace: "Noted for replacing." },
  end: (decided, left, path) =>
    `${plural(decided, "finding")} decided, ${left} left. Decisions are in ${path}; use them with --baseline ${path}.`,
};

const skipReasons = new Map([
  ["preamble", "above the header"],
  ["example-row", "the marketplace's own example"],
  ["info-row", "instructions"],
  ["fitment-row", "vehicle fitment, no listing text"],
  ["no-text", "no listing text"],
  ["blank-row", "blank"],
]);
