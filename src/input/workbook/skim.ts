// Long parts of a workbook: their usual elements are read without a parser, everything else by it. About four times as fast.
import type { XmlReader } from "../xml.ts";

/** Elements that fill a part: rows of a sheet, items of the shared strings. */
export interface Skimmed {
  readonly name: string;
  /** True when the parser is where such elements stand. */
  isInside(): boolean;
  /** Takes an element, from its first tag to its last; false, with nothing taken, when it is not of the usual form. */
  take(element: string): boolean;
}

// An element longer than this is left to the parser.
const maxElementUnits = 1024 * 1024;

/** Passes the text of a part to the parser, but for the elements that are taken as they are. */
export class Skimmer {
  readonly #xml: XmlReader;
  readonly #skimmed: Skimmed;
  readonly #start: string;
  readonly #end: string;
  #rest = "";
  #isOn = true;
  /** The last character that the parser got: a comment may start with it. */
  #last = "";

  constructor(xml: XmlReader, skimmed: Skimmed) {
    this.#xml = xml;
    this.#skimmed = skimmed;
    this.#start = `<${skimmed.name}`;
    this.#end = `</${skimmed.name}>`;
  }

  write(chunk: string): void {
    const text = this.#rest + chunk;
    this.#rest = "";
    let at = 0;
    while (this.#isOn) {
      const start = text.indexOf(this.#start, at);
      // The start of the tag may have come, and its rest not yet.
      const before = text.slice(at, start === -1 ? Math.max(at, text.length - this.#start.length) : start);
      this.#parse(before);
      at += before.length;
      if (start === -1 || !this.#isOn || !this.#skimmed.isInside()) break;
      const end = text.indexOf(this.#end, at);
      if (end === -1) break;
      const element = text.slice(at, end + this.#end.length);
      at += element.length;
      if (!this.#skimmed.take(element)) this.#parse(element);
    }
    if (!this.#isOn || !this.#isShort(text, at)) this.#parse(text.slice(at));
    else this.#rest = text.slice(at);
  }

  end(): void {
    this.#parse(this.#rest);
    this.#rest = "";
    this.#xml.end();
  }

  #isShort(text: string, at: number): boolean {
    const isWaiting = this.#skimmed.isInside() || text.length - at <= this.#start.length;
    return isWaiting && text.length - at <= maxElementUnits;
  }

  #parse(text: string): void {
    if (text === "") return;
    // Inside comments and character data, tags are no tags: from here on, only the parser can tell.
    if (text.includes("<!") || (this.#last === "<" && text.startsWith("!"))) this.#isOn = false;
    this.#last = text.at(-1) ?? "";
    this.#xml.write(text);
  }
}
