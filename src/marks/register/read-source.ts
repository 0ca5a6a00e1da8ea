// Reads one register file, all parts of it, into the shards; faults end a part and are told, never the import.
import { basename } from "node:path";
import { type ProblemCode, problem, type RawProblem } from "../../model/problem.ts";
import { type Importer, RegisterFault, type RegisterFile, type RegisterSink } from "../importer.ts";
import { all as importers } from "../importers/registry.ts";
import type { SourceAccount } from "./checkpoint.ts";
import { decodeFile } from "./decode.ts";
import { officeCode, type RegisterRecord } from "./record.ts";
import { keyOfOwner, keyOfRecord, ownerLine, partLine, recordLine } from "./record-line.ts";
import type { Shards } from "./shards.ts";
import { type Part, partsOf } from "./unpack.ts";
import { XmlError } from "./xml-reader.ts";

export interface SourceDefaults {
  /** For sources that do not tell them. */
  readonly asOf?: string;
  readonly office?: string;
  /** The table of a workbook as text; undefined for a file that is none. */
  readonly workbook?: (path: string) => AsyncIterable<Uint8Array> | undefined;
}

/** Problems of rows that are listed for one file; the others are counted in the last of them. */
const maxRowProblems = 20;

/** @param firstSource number of sources before this one: parts of the file are numbered from here. */
export async function readSource(
  path: string,
  given: string,
  defaults: SourceDefaults,
  shards: Shards,
  firstSource: number,
): Promise<{ accounts: SourceAccount[]; problems: RawProblem[] }> {
  const accounts: SourceAccount[] = [];
  const problems: RawProblem[] = [];
  try {
    const table = defaults.workbook?.(path);
    const parts = table === undefined ? partsOf(path) : [{ name: basename(path), isPacked: false, bytes: table }];
    for await (const part of parts) {
      // Archives carry schemas, pictures and read-me files beside the records.
      if (part.isPacked && !/\.(?:xml|csv|tsv|txt|json)$/i.test(part.name)) continue;
      const read = await readPart(part, given, defaults, shards, firstSource + accounts.length);
      if (read.account !== undefined) accounts.push(read.account);
      problems.push(...read.problems);
    }
  } catch (error) {
    problems.push(faultProblem(error, given, 0));
  }
  return { accounts, problems };
}

async function readPart(
  part: Part,
  given: string,
  defaults: SourceDefaults,
  shards: Shards,
  source: number,
): Promise<{ account?: SourceAccount; problems: RawProblem[] }> {
  const path = given.endsWith(part.name) ? given : `${given}/${part.name}`;
  const tally = new Tally(path);
  let importer: Importer | undefined;
  try {
    const { head, text } = await decodeFile(part.bytes);
    const { asOf, office } = defaults;
    const file: RegisterFile = {
      name: part.name,
      path,
      head,
      ...(asOf === undefined ? {} : { asOf }),
      ...(office === undefined ? {} : { office }),
    };
    importer = importerFor(file);
    await importer.read(file, text, tally.sink(importer, shards, source));
  } catch (error) {
    tally.problems.push(faultProblem(error, path, tally.records));
  }
  if (importer === undefined) return { problems: tally.problems };
  const asOf = tally.asOf ?? defaults.asOf;
  const account = {
    path,
    name: part.name,
    format: importer.title,
    ...(asOf === undefined ? {} : { asOf }),
    records: tally.records,
    persons: tally.persons,
  };
  return { account, problems: tally.problems };
}

function importerFor(file: RegisterFile): Importer {
  const importer = importers.find((candidate) => candidate.recognises(file));
  if (importer !== undefined) return importer;
  const beginning = file.head.trimStart().slice(0, 100);
  if (/^<(?:!doctype html|html)\b/i.test(beginning)) throw new RegisterFault("html");
  throw new RegisterFault("no-register");
}

class Tally {
  readonly problems: RawProblem[] = [];
  records = 0;
  persons = 0;
  asOf: string | undefined;
  readonly #path: string;
  #rowProblems = 0;

  constructor(path: string) {
    this.#path = path;
  }

  sink(importer: Importer, shards: Shards, source: number): RegisterSink {
    return {
      record: (record) => {
        this.records += 1;
        const missing = missingIn(record);
        if (missing !== undefined) this.#row(problem("D203", { file: this.#path, record: this.records }, { missing }));
        else shards.add(keyOfRecord(record), recordLine(record, source));
      },
      part: (office, number, part) => {
        this.records += 1;
        if (number === "")
          this.#row(problem("D203", { file: this.#path, record: this.records }, { missing: "number" }));
        else shards.add(keyOfRecord({ office, number }), partLine(importer.id, office, number, part, source));
      },
      owner: (office, id, name) => {
        this.records += 1;
        const key = keyOfOwner(office, id);
        if (officeCode(office) !== "") shards.add(key, ownerLine({ key, name }));
        else this.#row(problem("D203", { file: this.#path, record: this.records }, { missing: "office" }));
      },
      problem: (raised) => this.#row(raised),
      // A file is as old as the last day that it tells of.
      asOf: (date) => {
        if (this.asOf === undefined || date > this.asOf) this.asOf = date;
      },
      personLeftOut: () => {
        this.persons += 1;
      },
    };
  }

  #row(raised: RawProblem): void {
    this.#rowProblems += 1;
    if (this.#rowProblems <= maxRowProblems) this.problems.push(raised);
    else {
      const more = problem("D204", { file: this.#path }, { count: this.#rowProblems - maxRowProblems });
      if (this.#rowProblems > maxRowProblems + 1) this.problems.pop();
      this.problems.push(more);
    }
  }
}

function missingIn(record: RegisterRecord): string | undefined {
  if (record.number === "") return "number";
  return officeCode(record.office) === "" ? "office" : undefined;
}

/** D201 when nothing could be made of a file, D202 when its reading ended before its end. */
function faultProblem(error: unknown, file: string, records: number): RawProblem {
  const { reason, detail, line } = faultOf(error);
  const code: ProblemCode = neverBegun.has(reason) ? "D201" : "D202";
  return problem(code, { file, line }, { reason, detail, ...(code === "D202" ? { records } : {}) });
}

const neverBegun = new Set(["not-found", "no-register", "html", "columns", "office"]);

function faultOf(error: unknown): { reason: string; detail: string; line?: number | undefined } {
  if (error instanceof RegisterFault) return error;
  if (error instanceof XmlError) {
    return { reason: error.fault === "entity" ? "entity" : "xml", detail: error.message, line: error.line };
  }
  const { code } = error as NodeJS.ErrnoException;
  // A mistake of our own is no fault of the file.
  if (code === undefined) throw error;
  return { reason: "unreadable", detail: code };
}
