// A register record: what an office says of one application or registration, in one shape for all offices.

export const registerStatuses = ["live", "pending", "unknown", "dead"] as const;
/** `unknown` where the office's code is in no table: an unlisted code is never taken for dead. */
export type RegisterStatus = (typeof registerStatuses)[number];

/** What the register shows: words, words inside a design, a design (or sound) without words. */
export type Drawing = "words" | "mixed" | "wordless" | "unknown";

export interface RegisterRecord {
  /** Two capital letters: `US`, `EU`, `WO`. */
  readonly office: string;
  /** Number under which the office keeps the record, without leading zeros. */
  readonly number: string;
  /** YYYYMMDD of the last change; "" when the source does not tell. */
  readonly transaction: string;
  /** The words of the mark; "" where the record has none. */
  readonly text: string;
  /** Other spellings that the register itself gives: pseudo marks, series, transliterations. */
  readonly aliases: readonly string[];
  /** Present owner, "" when unknown or a natural person. */
  readonly owner: string;
  /** Nice classes that are alive. */
  readonly classes: readonly number[];
  readonly status: RegisterStatus;
  readonly drawing: Drawing;
  /** Registration number, "" when there is none. */
  readonly registration: string;
  /** What limits the right, for a person: words disclaimed, supplemental register. */
  readonly notes: string;
  /** Number under which another file of the office names the owner, see `RegisterSink.owner`. */
  readonly ownerId?: string;
  /** The office took the record out of its register. */
  readonly isDeleted?: boolean;
}

export const emptyRecord: RegisterRecord = {
  office: "",
  number: "",
  transaction: "",
  text: "",
  aliases: [],
  owner: "",
  classes: [],
  status: "unknown",
  drawing: "unknown",
  registration: "",
  notes: "",
};

/** A record that tells nothing but its number and status: it never replaces one that tells more. */
export function isSparse({ text, owner, classes, isDeleted }: RegisterRecord): boolean {
  return isDeleted !== true && text === "" && owner === "" && classes.length === 0;
}

/** Letters and digits of a number without leading zeros: offices write the same one as `001498526` and `1498526`. */
export function plainNumber(written: string): string {
  return written.replace(/[^0-9a-z]/gi, "").replace(/^0+(?=.)/, "");
}

// Codes that some sources use for these offices (WIPO ST.3 has EM and GB; DPMA and TMview say IR or WO for Madrid).
const officeNames = new Map([
  ["EM", "EU"],
  ["EUIPO", "EU"],
  ["OHIM", "EU"],
  ["UK", "GB"],
  ["UKIPO", "GB"],
  ["IR", "WO"],
  ["WIPO", "WO"],
  ["IB", "WO"],
  ["USPTO", "US"],
  ["DPMA", "DE"],
]);

/** The office as dictionaries write it, or "" when it is no code. */
export function officeCode(written: string): string {
  const code = written.trim().toUpperCase();
  const known = officeNames.get(code) ?? code;
  return /^[A-Z]{2}$/.test(known) ? known : "";
}

/** Numbers 1 to 45 in `values`, once each, in order; letters and US classes such as `A` and `200` are left out. */
export function niceClasses(values: Iterable<string>): number[] {
  const classes = new Set<number>();
  for (const value of values) {
    const trimmed = value.trim();
    const number = Number(trimmed);
    if (/^0*\d{1,2}$/.test(trimmed) && number >= 1 && number <= 45) classes.add(number);
  }
  return [...classes].sort((a, b) => a - b);
}

/** `YYYYMMDD` of a date written with or without separators, time or zone; "" for none, zeros or a malformed one. */
export function compactDate(written: string): string {
  const [, year = "", month = "", day = ""] = /^\s*(\d{4})-?(\d{2})-?(\d{2})/.exec(written) ?? [];
  return year === "" || year === "0000" ? "" : `${year}${month}${day}`;
}

/** `YYYY-MM-DD`, shorter where month or day are zeros (`19870000`), of a compact date; undefined for "". */
export function isoDate(compact: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(compact) ?? [];
  if (year === undefined || year === "0000") return undefined;
  if (month === "00") return year;
  return day === "00" ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** Words as a register gives them, in one line: no controls, entities that were escaped twice undone, bounded. */
export function cleanText(written: string): string {
  return written
    .replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => entities[name] ?? "")
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, longestText);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'" };
const longestText = 2000;
