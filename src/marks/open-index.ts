// Opens a compiled index: checks it, then reads it as it is. Marks and terms are parsed when a match asks for them.
import type { Mark } from "../model/mark.ts";
import type { MarkIndex } from "../model/mark-index.ts";
import type { Spelling, Term } from "../model/term.ts";
import { HashFilter, mayHold } from "../text/hash-filter.ts";
import { type PreparedMark, prepareForAssessing } from "./dictionary.ts";
import { readSections } from "./index-file.ts";
import type { IndexAbout } from "./index-format.ts";
import { openCompanions, openMarks } from "./mark-record.ts";
import { recently } from "./recent.ts";
import { SlotTable } from "./slot-table.ts";
import { Bits } from "./sparse-numbers.ts";
import { openSpelledWords } from "./spelled-words.ts";
import { spellingsOf } from "./spelling.ts";

/** Opens what `packIndex` made. `bytes` must not change afterwards; they may be shared. Throws IndexFormatError. */
export function openIndex(bytes: Uint8Array): MarkIndex {
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const sections = readSections(file);
  const about = JSON.parse(Buffer.from(sections.about.bytes).toString()) as IndexAbout;
  const table = new SlotTable(sections);
  const filter = new HashFilter(() => table.hashes());
  const firstSpellings = new Bits(sections.termMarks);
  const tiedTerms = new Bits(sections.tiedTerms);
  const markAt = openMarks(sections);
  const companionsAt = openCompanions(sections);
  const entryAt = recently((position): { entry: PreparedMark; spellings: readonly Spelling[] } => {
    const entry = markAt(position);
    return { entry, spellings: spellingsOf(entry) };
  }, keptEntries);
  return {
    ...about,
    markCount: sections.markStandings.count,
    termCount: sections.termMarks.count,
    bytes: file,
    mark: recently((position): Mark => prepareForAssessing(entryAt(position).entry, about.name), keptMarks),
    term: recently((position): Term => {
      let first = position;
      while (first > 0 && !firstSpellings.has(first)) first -= 1;
      const mark = firstSpellings.countBefore(first);
      const { text, isAlias, key, boundaries } = entryAt(mark).spellings[position - first] as Spelling;
      // Field by field: V8 gives each object that is spread here a hidden class of its own, which is larger than a term.
      return { text, isAlias, key, boundaries, mark };
    }, keptTerms),
    tiedTo: (term) => (tiedTerms.has(term) ? companionsAt(firstSpellings.countBefore(term + 1) - 1) : undefined),
    filter,
    probe: (hash) => {
      if (!mayHold(filter, hash)) return -1;
      const slot = table.probe(hash);
      if (slot === -1) filter.miss();
      return slot;
    },
    firstTerm: (slot) => table.firstTerm(slot),
    nextTerm: (term) => table.nextTerm(term),
    isBeginning: (slot) => table.isBeginning(slot),
    words: openSpelledWords(sections),
  };
}

/**
 * Most marks and spellings kept at once: a file may speak of any number, and a register of millions must not fill the
 * memory. A mark takes about 1 kB, a spelling a quarter of that.
 */
const keptMarks = 2500;
const keptTerms = 5000;
/** Marks as they were read, for the spellings that are asked for one after the other. */
const keptEntries = 200;
