// Register XML as a stream of elements by local name: no entity but the five is ever resolved, the first fault ends it.
import { localName, SaxesParser, type XmlAttributes } from "../../text/saxes.ts";

/** What the reader does with an element: `skip` passes over everything in it, `listen` collects its text. */
export type Interest = "skip" | "enter" | "listen";

/** What is called while a document is read. Names come without their prefixes. */
export interface XmlEvents {
  open(name: string, attributes: XmlAttributes): Interest;
  /** Not called for elements that were skipped. `text` is that since the last child, where the element was listened to. */
  close(name: string, text: string): void;
}

export type XmlFault = "syntax" | "entity" | "depth" | "size";

/** The first fault of a document: reading ends there. */
export class XmlError extends Error {
  readonly fault: XmlFault;
  /** Physical line, from 1. */
  readonly line: number;
  constructor(fault: XmlFault, line: number, message: string) {
    super(message);
    this.name = "XmlError";
    this.fault = fault;
    this.line = line;
  }
}

const maxDepth = 100;
/** A text, tag or document type that goes on for longer than this would be kept whole by the parser. */
const maxSilentUnits = 16 * 1024 * 1024;

/**
 * Reads a document that comes in pieces; `write` and `end` throw XmlError at the first fault. An internal document type
 * is passed over: what it declares is never used, so that an entity of its own is a fault and nothing can grow.
 */
export class XmlReader {
  readonly #parser = new SaxesParser({ position: true });
  #depth = 0;
  /** Depth of the element that is skipped, or 0. */
  #skippedAt = 0;
  #silentUnits = 0;
  #text = "";
  #hears = false;

  constructor(events: XmlEvents) {
    const parser = this.#parser;
    const hear = (piece: string): void => {
      this.#text += piece;
    };
    // Text that nobody listens to is not collected by the parser either.
    const listen = (wanted: boolean): void => {
      this.#text = "";
      if (wanted === this.#hears) return;
      this.#hears = wanted;
      for (const event of ["text", "cdata"] as const) wanted ? parser.on(event, hear) : parser.off(event);
    };
    parser.on("opentag", (tag) => {
      this.#silentUnits = 0;
      this.#depth += 1;
      if (this.#depth > maxDepth) throw this.#error("depth", `more than ${maxDepth} elements inside one another`);
      if (this.#skippedAt > 0) return;
      const interest = events.open(localName(tag.name), tag.attributes);
      if (interest === "skip") this.#skippedAt = this.#depth;
      listen(interest === "listen");
    });
    parser.on("closetag", (tag) => {
      this.#silentUnits = 0;
      const depth = this.#depth;
      this.#depth -= 1;
      if (this.#skippedAt === 0) {
        events.close(localName(tag.name), this.#text);
        listen(false);
      } else if (this.#skippedAt === depth) this.#skippedAt = 0;
    });
    parser.on("error", (error) => {
      // saxes puts its own position in front.
      const message = error.message.replace(/^[^:]*:\d+:\d+: /, "");
      throw this.#error(/entity/.test(message) ? "entity" : "syntax", message);
    });
  }

  write(chunk: string): void {
    this.#silentUnits += chunk.length;
    this.#parser.write(chunk);
    if (this.#silentUnits > maxSilentUnits) throw this.#error("size", "one text or tag goes on for too long");
  }

  end(): void {
    this.#parser.close();
  }

  #error(fault: XmlFault, message: string): XmlError {
    return new XmlError(fault, this.#parser.line, message);
  }
}
