// English: what the `marks` commands say.
import type { MarksWording } from "./marks.ts";

const number = (count: number): string => count.toLocaleString("en-US");
const records = (count: number): string => `${number(count)} ${count === 1 ? "record" : "records"}`;

export const marks: MarksWording = {
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
    ["workbook", "it is an Excel workbook; save its sheet as CSV UTF-8."],
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
