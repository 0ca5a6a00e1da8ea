// XML as a stream of elements by local name: no DTD, no entities but the five, and a fault instead of an exception.
import type { Limits } from "../model/limits.ts";
import { localName, SaxesParser, type XmlAttributes } from "../text/saxes.ts";
import type { DamageReason, LimitReason } from "./part-fault.ts";

export type { XmlAttributes };

/** What is called while a document is read. Names come without their prefixes; lines count from 1. */
export interface XmlEvents {
  open(name: string, attributes: XmlAttributes, line: number): void;
  close(name: string): void;
  /** Text and CDATA, in pieces. */
  text(text: string): void;
}

export type XmlFault = Extract<DamageReason | LimitReason, "xml" | "doctype" | "depth" | "xml-piece">;

// A text, tag or attribute that goes on for longer than so many records is given up: the parser would keep all of it.
const recordsInPiece = 4;
const maxErrors = 1000;
const quoted = /"[^"]*"|'[^']*'/g;

/**
 * Reads a document that comes in pieces. Errors do not end the reading: what can be made out after them is given out,
 * and the first of them is the reader's `fault`. A document type is such a fault, and what it declares is never looked at;
 * one that only names a file of declarations, which is never opened, may be allowed.
 */
export class XmlReader {
  readonly #parser = new SaxesParser({ position: true });
  readonly #maxSilentUnits: number;
  #fault: XmlFault | undefined;
  #hasExternalType = false;
  #isOver = false;
  #depth = 0;
  #silentUnits = 0;
  #errors = 0;

  /** @param limits what the document may take: its depth and the length of a record. */
  constructor(
    events: XmlEvents,
    { xmlDepth, recordUnits }: Pick<Limits, "xmlDepth" | "recordUnits">,
    { allowsExternalType = false } = {},
  ) {
    this.#maxSilentUnits = recordUnits * recordsInPiece;
    const parser = this.#parser;
    parser.on("opentag", (tag) => {
      this.#silentUnits = 0;
      if (++this.#depth > xmlDepth) this.#stop("depth");
      else events.open(localName(tag.name), tag.attributes, parser.line);
    });
    parser.on("closetag", (tag) => {
      this.#silentUnits = 0;
      this.#depth--;
      events.close(localName(tag.name));
    });
    const text = (piece: string) => {
      this.#silentUnits = 0;
      events.text(piece);
    };
    parser.on("text", text);
    parser.on("cdata", text);
    parser.on("doctype", (declaration) => {
      if (allowsExternalType && !declaration.replace(quoted, "").includes("[")) this.#hasExternalType = true;
      else this.#fault ??= "doctype";
    });
    parser.on("error", () => {
      this.#fault ??= "xml";
      if (++this.#errors > maxErrors) this.#stop("xml");
    });
  }

  /** What was wrong with the document so far. */
  get fault(): XmlFault | undefined {
    return this.#fault;
  }

  /** True when the document names a file of declarations that was allowed: entities may be declared there. */
  get hasExternalType(): boolean {
    return this.#hasExternalType;
  }

  /** UTF-16 units of the document up to the end of the tag, or of the text, that was given out last. */
  get position(): number {
    return this.#parser.position;
  }

  /** True when nothing more will come, whatever is written. */
  get isOver(): boolean {
    return this.#isOver;
  }

  write(chunk: string): void {
    this.#silentUnits += chunk.length;
    this.#attempt(() => this.#parser.write(chunk));
    if (this.#silentUnits > this.#maxSilentUnits && !this.#isOver) {
      this.#fault = "xml-piece";
      this.#isOver = true;
    }
  }

  end(): void {
    this.#attempt(() => this.#parser.close());
    this.#isOver = true;
  }

  #attempt(parse: () => void): void {
    if (this.#isOver) return;
    try {
      parse();
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      this.#isOver = true;
    }
  }

  #stop(fault: XmlFault): never {
    this.#fault = fault;
    throw new Stopped();
  }
}

/** The parser has no other way to be stopped than by an exception from a handler. */
class Stopped extends Error {}

/** The value of an attribute whatever its prefix; one without a prefix goes first. */
export function attribute(attributes: XmlAttributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const full = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
  return full === undefined ? undefined : attributes[full];
}
