// A workbook in a zip archive: its sheets found through relationships, its shared strings read, its rows as streams.

import type { Limits } from "../../model/limits.ts";
import type { RawProblem } from "../../model/problem.ts";
import type { Row } from "../csv.ts";
import type { Decoding } from "../decode.ts";
import { PartFault } from "../part-fault.ts";
import { type XmlEvents, XmlReader } from "../xml.ts";
import { xmlText } from "../xml-text.ts";
import type { Archive } from "./archive.ts";
import { type Relationship, RelationshipReader, relationshipsOf } from "./relationships.ts";
import { SharedStringsReader } from "./shared-strings.ts";
import type { Sheet } from "./sheet.ts";
import { SheetListReader } from "./sheet-list.ts";
import { SheetRowsReader } from "./sheet-rows.ts";
import { type Skimmed, Skimmer } from "./skim.ts";
import { StringTable } from "./string-table.ts";

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** What is wrong with the parts that belong to no sheet. */
  readonly problems: readonly RawProblem[];
  /** Lets go of the shared strings; no row can be read any more. */
  close(): void;
}

/** Reads what a workbook says of itself: which sheets it has, and its shared strings. Never throws for bad content. */
export function openWorkbook(archive: Archive, limits: Limits, decoding: Decoding): Promise<Workbook> {
  return new WorkbookReader(archive, limits, decoding).read();
}

const usualWorkbook = "xl/workbook.xml";
const usualStrings = "xl/sharedStrings.xml";

class WorkbookReader {
  readonly #archive: Archive;
  readonly #limits: Limits;
  readonly #decoding: Decoding;
  readonly #problems: RawProblem[] = [];

  constructor(archive: Archive, limits: Limits, decoding: Decoding) {
    this.#archive = archive;
    this.#limits = limits;
    this.#decoding = decoding;
  }

  async read(): Promise<Workbook> {
    for (const name of this.#archive.duplicates) this.#note(new PartFault("duplicate", name));
    const main = await this.#mainPart();
    const relationships = await this.#relationships(main);
    const entries = (await this.#parse(main, new SheetListReader())).found;
    const strings = await this.#sharedStrings(relationships);
    // Without relationships nothing leads from the names of sheets to their parts.
    const sheets =
      entries.length > 0 && relationships.length > 0
        ? entries.map(({ name, isHidden, id }) => {
            const part = relationships.find((one) => one.id === id)?.part ?? "";
            return this.#sheet(name, isHidden, part, strings);
          })
        : this.#strayParts().map((part) => this.#sheet(part, false, part, strings));
    return {
      sheets: sheets.filter((sheet) => sheet !== undefined),
      problems: this.#problems,
      close: () => strings?.close(),
    };
  }

  async #mainPart(): Promise<string> {
    const rels = relationshipsOf("");
    if (this.#archive.has(rels)) {
      const { found } = await this.#parse(rels, new RelationshipReader(""));
      const main = found.find(({ type, part }) => type === "officeDocument" && this.#archive.has(part));
      if (main !== undefined) return main.part;
    }
    return usualWorkbook;
  }

  async #relationships(part: string): Promise<readonly Relationship[]> {
    return (await this.#parse(relationshipsOf(part), new RelationshipReader(part))).found;
  }

  async #sharedStrings(relationships: readonly Relationship[]): Promise<StringTable | undefined> {
    const part =
      relationships.find(({ type }) => type === "sharedStrings")?.part ??
      (relationships.length === 0 && this.#archive.has(usualStrings) ? usualStrings : undefined);
    // A workbook of inline strings needs none; an index without a table is then a fault of its cell.
    if (part === undefined || part === "") return new StringTable();
    const reader = new SharedStringsReader();
    if (this.#archive.has(part)) return (await this.#parse(part, reader, reader)).found;
    this.#note(new PartFault("missing", part));
    return undefined;
  }

  /** Undefined for tabs that hold no cells: charts and dialogs. */
  #sheet(name: string, isHidden: boolean, part: string, strings: StringTable | undefined): Sheet | undefined {
    if (/(?:chart|dialog)sheets\/[^/]*$/i.test(part)) return undefined;
    return { name, isHidden, rows: (problems, decoding) => this.#rows(name, part, strings, problems, decoding) };
  }

  /** Sheets of a workbook that does not list any, or does not say where they are. */
  #strayParts(): string[] {
    return this.#archive.names.filter((name) => /(?:^|\/)worksheets\/[^/]+\.xml$/.test(name)).sort();
  }

  async *#rows(
    name: string,
    part: string,
    strings: StringTable | undefined,
    problems: RawProblem[],
    decoding: Decoding,
  ): AsyncGenerator<Row[]> {
    const reader = new SheetRowsReader(part, strings, this.#limits);
    try {
      for await (const _ of this.#events(part, reader, decoding, reader)) {
        const rows = reader.complete();
        if (rows.length > 0) yield rows;
      }
    } catch (error) {
      problems.push(inSheet(faultOf(error), name));
      const rows = reader.complete();
      if (rows.length > 0) yield rows;
    }
    if (!reader.isInOrder) problems.push(inSheet(new PartFault("order", part), name));
  }

  /** Reads a small part whole. What is wrong with it is noted, what was read before that counts. */
  async #parse<T extends XmlEvents>(part: string, events: T, skimmed?: Skimmed): Promise<T> {
    try {
      for await (const _ of this.#events(part, events, this.#decoding, skimmed));
    } catch (error) {
      this.#note(faultOf(error));
    }
    return events;
  }

  /** Gives a sign after each piece of the part. */
  async *#events(part: string, events: XmlEvents, decoding: Decoding, skimmed?: Skimmed): AsyncGenerator<void> {
    const xml = new XmlReader(events, this.#limits);
    const writer = skimmed === undefined ? xml : new Skimmer(xml, skimmed);
    for await (const text of xmlText(this.#archive.read(part), decoding)) {
      writer.write(text);
      yield;
      if (xml.isOver) break;
    }
    writer.end();
    yield;
    if (xml.fault !== undefined) throw new PartFault(xml.fault, part);
  }

  #note(fault: PartFault): void {
    this.#problems.push(fault.toProblem());
  }
}

function inSheet(fault: PartFault, sheet: string): RawProblem {
  const { args, ...raised } = fault.toProblem();
  return { ...raised, args: { ...args, sheet } };
}

function faultOf(error: unknown): PartFault {
  if (error instanceof PartFault) return error;
  throw error;
}
