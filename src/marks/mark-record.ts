// A mark as an index keeps it: a line with what only it has, and the numbers of what it has in common with others.
import type { Companions } from "../model/mark-index.ts";
import { extendHash, hashSeed } from "../text/hash.ts";
import { keyOf } from "../text/key.ts";
import type { PreparedMark } from "./dictionary.ts";
import type { ByteList } from "./growing.ts";
import type { Sections } from "./index-file.ts";
import { PackedNumbers } from "./packed-numbers.ts";
import { recently } from "./recent.ts";
import { openSharedTexts } from "./shared-texts.ts";
import { SparseNumbers } from "./sparse-numbers.ts";
import { TextLines } from "./text-lines.ts";

export type MarkSections = Pick<
  Sections,
  | "markText"
  | "markLines"
  | "markStandings"
  | "markClasses"
  | "ownedMarks"
  | "markOwners"
  | "accompaniedMarks"
  | "markCompanions"
  | "sharedText"
  | "sharedLines"
  | "sharedKinds"
>;

/** The JSON of a line: 0 for what a mark lacks, and nothing where all that follows is lacking. */
type MarkRecord = [
  mark: string,
  aliases?: readonly string[] | 0,
  ordinary?: readonly (string | [string])[] | 0,
  sayInstead?: readonly string[] | 0,
  notes?: string | 0,
  registration?: string,
];

/**
 * Writes the line of a mark, with a line feed: its name; or that, a tab and its registration; or JSON, where there is more
 * to say or JSON would not write them as they are.
 */
export function writeLine(mark: PreparedMark, out: ByteList): void {
  const { registration } = mark;
  if (isBare(mark) && isPlain(mark.mark) && !mark.mark.startsWith("[")) {
    if (registration === undefined || isPlain(registration)) {
      out.push(mark.mark);
      if (registration !== undefined) {
        out.pushUnit(tab);
        out.push(registration);
      }
      out.pushUnit(lineFeed);
      return;
    }
  }
  out.push(jsonOf(mark));
  out.pushUnit(lineFeed);
}

const tab = 0x09;
const lineFeed = 0x0a;

/** True for a mark that has nothing of its own but its name and its registration. */
function isBare({ aliases, ordinary, sayInstead, notes }: PreparedMark): boolean {
  return aliases.length === 0 && ordinary.length === 0 && sayInstead.length === 0 && notes === undefined;
}

function jsonOf({ mark, aliases, ordinary, sayInstead, notes, registration }: PreparedMark): string {
  const record: MarkRecord = [
    mark,
    aliases.length === 0 ? 0 : aliases,
    ordinary.length === 0 ? 0 : ordinary.map((phrase) => shortPhrase(phrase, mark)),
    sayInstead.length === 0 ? 0 : sayInstead,
    notes ?? 0,
    registration ?? "",
  ];
  while (record.length > 1 && !record.at(-1)) record.pop();
  return JSON.stringify(record);
}

/** The name of a mark, from its line. */
export function nameIn(line: string): string {
  return readLine(line)[0];
}

function readLine(line: string): MarkRecord {
  if (line.startsWith("[")) return JSON.parse(line) as MarkRecord;
  const end = line.indexOf("\t");
  return end === -1 ? [line] : [line.slice(0, end), 0, 0, 0, 0, line.slice(end + 1)];
}

/** True for what JSON writes as it is: no line feed or tab is in it, and nothing that UTF-8 cannot write. */
function isPlain(text: string): boolean {
  return /^[ !#-[\]-~]*$/.test(text) || JSON.stringify(text).length === text.length + 2;
}

/** In a phrase, the name of its mark, and the same in small letters. */
const [asWritten, inSmallLetters] = ["^", "~"];
const eitherSign = /[\^~]/;

/** A phrase in which signs stand for the mark's name; in a list of its own where one of the signs is in it already. */
function shortPhrase(phrase: string, mark: string): string | [string] {
  if (eitherSign.test(phrase)) return [phrase];
  if (eitherSign.test(mark) || mark === "") return phrase;
  return phrase.replaceAll(mark, asWritten).replaceAll(mark.toLowerCase(), inSmallLetters);
}

function fullPhrase(phrase: string | [string], mark: string): string {
  if (typeof phrase !== "string") return phrase[0];
  if (!eitherSign.test(phrase)) return phrase;
  return phrase.replace(/[\^~]/g, (sign) => (sign === asWritten ? mark : mark.toLowerCase()));
}

/** Reads what the mark at a position names as its companions; marks with the same ones share the answer. */
export function openCompanions(sections: MarkSections): (position: number) => Companions {
  const lists = new SparseNumbers(sections.accompaniedMarks, sections.markCompanions);
  const shared = openSharedTexts(sections);
  const read = recently((number) => companionsOf(shared.companions(number - 1)), keptCompanions);
  return (position) => {
    const number = lists.at(position);
    return number === 0 ? noCompanions : read(number);
  };
}

/** Some 200 bytes each: numbers in lists of their own kind take as much again. */
const keptCompanions = 4000;
const noCompanions = companionsOf([]);

function companionsOf(names: readonly string[]): Companions {
  const keys = names.map(keyOf).filter((key) => key !== "");
  return { keys, hashes: keys.map((key) => extendHash(hashSeed, key, 0, key.length)) };
}

/** Reads the mark at a position; makes a new one each time. */
export function openMarks(sections: MarkSections): (position: number) => PreparedMark {
  const lines = new TextLines(sections.markText, sections.markLines);
  const standings = new PackedNumbers(sections.markStandings);
  const classes = new PackedNumbers(sections.markClasses);
  const owners = new SparseNumbers(sections.ownedMarks, sections.markOwners);
  const companionLists = new SparseNumbers(sections.accompaniedMarks, sections.markCompanions);
  const shared = openSharedTexts(sections);
  return (position) => {
    const [mark, aliases, ordinary, sayInstead, notes, registration] = readLine(lines.at(position));
    const companions = companionLists.at(position);
    const owner = owners.at(position);
    return {
      mark,
      id: keyOf(mark),
      classes: [...shared.classes(classes.at(position))],
      aliases: [...(aliases || [])],
      companions: companions === 0 ? [] : [...shared.companions(companions - 1)],
      ordinary: (ordinary || []).map((phrase) => fullPhrase(phrase, mark)),
      sayInstead: [...(sayInstead || [])],
      ...shared.standing(standings.at(position)),
      ...(owner === 0 ? {} : { owner: shared.owner(owner - 1) }),
      ...(registration ? { registration } : {}),
      ...(notes ? { notes } : {}),
    };
  };
}
