// English: what the `marks` commands say.
import type { MarksWording } from "../marks.ts";

const number = (count: number): string => count.toLocaleString("en-US");
const records = (count: number): string => `${number(count)} ${count === 1 ? "record" : "records"}`;

export const marks: MarksWording = {
  number,
  dictionary: (name, asOf, count) =>
    `${name}${asOf === undefined ? "" : ` (as of ${asOf})`}: ${number(count)} ${count === 1 ? "mark" : "marks"}`,
  status: {
    live: "live",
    pending: "pending",
    dead: "dead",
    contested: "contested",
    generic: "generic",
    unknown: "unknown",
  },
  unknown: "unknown",
  search: {
    reason: { mark: "mark", alias: "alias", part: "part", owner: "owner", near: "near", sound: "sound" },
    classes: (list) => `classes ${list}`,
    more: (count) => `${number(count)} more; --limit shows more of them.`,
    nothing: "No mark found. No dictionary is complete: this does not mean that the word is free.",
  },
  diff: {
    kind: {
      new: "New",
      gone: "Not there any more",
      dead: "Dead now",
      status: "Another status",
      classes: "Other classes",
    },
    facts: (status, classes) => `status ${status}, classes ${classes}`,
    more: (count) => `and ${number(count)} more; --format json has them all`,
    same: "No mark came or went, and none has another status or other classes.",
  },
  stats: {
    group: {
      sector: "By sector",
      source: "By source (the site or text that the entry names)",
      class: "By Nice class (a mark counts for each of its classes)",
      office: "By office (a mark counts for each of its offices)",
      status: "By status",
    },
    more: (count) => `and ${number(count)} more; --format json has them all`,
  },
  import: {
    source: (path, format, asOf, count) =>
      `${path}: ${format}, ${asOf === undefined ? "no date given" : `as of ${asOf}`}, ${records(count)}`,
    resumed: (files) =>
      `${files === 1 ? "The first file was" : `The first ${number(files)} files were`} read before; they were not read again.`,
    read: (count) => `read        ${records(count)}`,
    superseded: (count) => `superseded  ${records(count)} (a newer one has the same number, or says more)`,
    dropped: {
      deleted: (count) => `left out    ${records(count)} that the office deleted`,
      dead: (count) => `left out    ${records(count)} of dead marks`,
      "not-live": (count) => `left out    ${records(count)} not registered, or of unknown status`,
      "no-words": (count) => `left out    ${records(count)} without words`,
      "design-only": (count) => `left out    ${records(count)} of designs without words`,
      office: (count) => `left out    ${records(count)} of other offices`,
      class: (count) => `left out    ${records(count)} of other classes`,
    },
    persons: (count) => `owners      ${number(count)} natural persons, not named`,
    unnamed: (count) =>
      `owners      of ${records(count)} not named (EUIPO names them in APPLICANTS files: give those as well)`,
    kept: (count, marks, path) => `kept        ${records(count)} as ${number(marks)} marks in ${path}`,
    rerun: "Files that were read are kept beside the output; run the same command again when the others are mended.",
  },
};

/** Why a register file was not read, or not to its end. */
export function registerFault(reason: string, detail: string): string {
  const faults = new Map([
    ["not-found", "there is no such file."],
    ["no-register", "it is in no format that is known; see `listing-lint marks import --help`."],
    ["html", "it is a web page, not the data: the download failed or needs a signed-in account."],
    ["zip", "the archive is cut off or damaged."],
    ["zip-method", `the archive is packed in a way that is not read (${detail}).`],
    ["inflate", `the packed data is cut off or damaged (${detail}).`],
    ["ratio", "it unpacks to far more than its size suggests, as a decompression bomb does."],
    ["encoding", `it has bytes that are not ${detail}.`],
    ["xml", `it is not valid XML (${detail}).`],
    ["entity", `it uses an entity of its own, which is not read (${detail}).`],
    ["json", "it is not valid JSON."],
    ["columns", `it lacks columns that are needed, or a quote is never closed${detail === "" ? "" : ` (${detail})`}.`],
    ["office", "it does not say which office it is of; name it with --office."],
  ]);
  return faults.get(reason) ?? `it cannot be read (${detail}).`;
}
