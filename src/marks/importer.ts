// The interface of a register file format. A new format is one new file in `importers/` that exports `importer`.
import type { RawProblem } from "../model/problem.ts";
import type { RegisterRecord } from "./register/record.ts";

/** One register file, unpacked. */
export interface RegisterFile {
  /** Name without its folder: `apc180218.xml`. */
  readonly name: string;
  /** As the user gave it, with the part of the archive: `apc180218.zip/apc180218.xml`. */
  readonly path: string;
  /** Beginning of the text, up to 64 KB. */
  readonly head: string;
  /** YYYY-MM-DD for sources that do not tell how old they are. */
  readonly asOf?: string;
  /** Office for sources that do not tell it. */
  readonly office?: string;
}

/** Where an importer puts what it reads. */
export interface RegisterSink {
  record(record: RegisterRecord): void;
  /** A row of a table that is only part of a record; all parts of `number` come back to `assemble`. */
  part(office: string, number: string, part: readonly string[]): void;
  /** The name of an owner whom records of this office refer to by `ownerId`; "" for none, or none any more. */
  owner(office: string, id: string, name: string): void;
  problem(problem: RawProblem): void;
  /** The date up to which the file tells the register, YYYY-MM-DD. */
  asOf(date: string): void;
  /** Owners that are natural persons: they are left out, and counted. */
  personLeftOut(): void;
}

export interface Importer {
  readonly id: string;
  /** What the file is, for people. */
  readonly title: string;
  recognises(file: RegisterFile): boolean;
  /**
   * Reads the whole text. What was read before a fault is kept.
   * @throws XmlError, RegisterFault for what ends the reading.
   */
  read(file: RegisterFile, text: AsyncIterable<string>, sink: RegisterSink): Promise<void>;
  /** Makes one record of the parts of one number; undefined when the part that names the mark is missing. */
  assemble?(office: string, number: string, parts: readonly (readonly string[])[]): RegisterRecord | undefined;
}

export type FaultReason =
  | "not-found"
  | "no-register"
  | "html"
  | "zip"
  | "zip-method"
  | "inflate"
  | "ratio"
  | "encoding"
  | "xml"
  | "entity"
  | "json"
  | "columns"
  | "office"
  | "unreadable";

/** Why a file cannot be read, or not to its end. */
export class RegisterFault extends Error {
  readonly reason: FaultReason;
  readonly line: number | undefined;
  readonly detail: string;
  constructor(reason: FaultReason, detail = "", line?: number) {
    super(reason);
    this.name = "RegisterFault";
    this.reason = reason;
    this.detail = detail;
    this.line = line;
  }
}
