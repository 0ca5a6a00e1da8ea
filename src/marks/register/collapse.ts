// One dictionary entry for all records of the same word: dictionaries say what a word is, registers who registered it.
import type { MarkEntry } from "../../model/mark.ts";
import { foldText } from "../../text/fold.ts";
import { keyOf } from "../../text/key.ts";
import type { SourcedRecord } from "./merge.ts";
import { isoDate, type RegisterStatus, registerStatuses } from "./record.ts";

export interface SourceFacts {
  readonly name: string;
  /** YYYY-MM-DD, undefined when the source does not tell. */
  readonly asOf?: string;
}

const mostAliases = 20;

/**
 * The entry for `records`, which spell one word. The best status counts; an owner is named only when all records of that
 * status have the same; the source and its date are those of the record that changed last.
 */
export function collapse(records: readonly SourcedRecord[], sources: readonly SourceFacts[]): MarkEntry {
  const ordered = [...records].sort(
    (a, b) =>
      rank(a.record.status) - rank(b.record.status) ||
      compare(b.record.transaction, a.record.transaction) ||
      byNumber(a, b),
  );
  const first = ordered[0] as SourcedRecord;
  const best = ordered.filter(({ record }) => record.status === first.record.status);
  const latest = ordered.reduce((a, b) => (b.record.transaction > a.record.transaction ? b : a));
  const source = sources[latest.source];
  const asOf = source?.asOf ?? isoDate(latest.record.transaction);
  const registrations = best.filter(({ record }) => record.registration !== "");
  const { status, text } = first.record;
  const owner = commonOwner(best);
  const notes = [
    ...new Set(ordered.map(({ record }) => record.notes).filter((note) => note !== "")),
    ...(records.length > 1 ? [`${records.length} records`] : []),
  ];
  return {
    mark: text,
    classes: [...new Set(records.flatMap(({ record }) => record.classes))].sort((a, b) => a - b),
    offices: [...new Set(records.map(({ record }) => record.office))].sort(),
    aliases: aliasesOf(text, ordered),
    companions: [],
    ordinary: [],
    sayInstead: [],
    origin: "register",
    ...(owner === "" ? {} : { owner }),
    ...(status === "unknown" ? {} : { status }),
    ...(registrations.length === 0 || source === undefined ? {} : { registration: registrationOf(registrations) }),
    ...(source === undefined ? {} : { source: source.name }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(notes.length === 0 ? {} : { notes: notes.slice(0, 3).join("; ") }),
  };
}

function rank(status: RegisterStatus): number {
  return registerStatuses.indexOf(status);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byNumber(a: SourcedRecord, b: SourcedRecord): number {
  return compare(a.record.office, b.record.office) || compare(a.record.number, b.record.number);
}

function commonOwner(records: readonly SourcedRecord[]): string {
  const [first, ...rest] = records.map(({ record }) => record.owner);
  if (first === undefined) return "";
  return rest.every((owner) => foldText(owner) === foldText(first)) ? first : "";
}

function registrationOf(records: readonly SourcedRecord[]): string {
  const [{ record }] = records as [SourcedRecord];
  const more = records.length === 1 ? "" : ` and ${records.length - 1} more`;
  return `${record.office} ${record.registration}${more}`;
}

/** A list inside a cell is separated by ";". */
function aliasesOf(text: string, records: readonly SourcedRecord[]): string[] {
  const aliases = new Map<string, string>();
  const own = text.toLowerCase();
  for (const { record } of records) {
    for (const alias of record.aliases) {
      const plain = alias.replaceAll(";", ",");
      if (keyOf(plain) !== "" && plain.toLowerCase() !== own) aliases.set(plain.toLowerCase(), plain);
    }
  }
  return [...aliases.values()].slice(0, mostAliases);
}
