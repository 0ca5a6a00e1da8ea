// The objects that stand in the arrays of a JSON document, as text: one at a time, however the document comes in pieces.

export interface JsonElement {
  /** Physical line on which it starts. */
  readonly line: number;
  /** Absent when it is longer than the limit. */
  readonly json?: string;
}

// A document of listings has its products one or two levels down.
const maxDepth = 100;

/** What is outside of such objects, as the counts beside `"products": [...]`, is passed over. */
export class ElementSplitter {
  readonly #maxUnits: number;
  #elements: JsonElement[] = [];
  /** Brackets that are open outside of an element. */
  #outer: string[] = [];
  /** Brackets that are open inside the element; 0 outside. */
  #inner = 0;
  #parts: string[] = [];
  #units = 0;
  #start = 1;
  #line = 1;
  #isInString = false;
  #isEscaped = false;

  /** @param maxUnits UTF-16 units of one element. */
  constructor(maxUnits: number) {
    this.#maxUnits = maxUnits;
  }

  /** The elements that are complete with `text`. */
  push(text: string): JsonElement[] {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const character = text[at] as string;
      if (character === "\n") this.#line++;
      if (this.#isInString) this.#inString(character);
      else if (character === '"') this.#isInString = true;
      else if (character === "{" || character === "[") {
        if (this.#open(character)) from = at;
      } else if ((character === "}" || character === "]") && this.#close()) {
        this.#keep(text.slice(from, at + 1));
        this.#finish();
      }
    }
    if (this.#inner > 0) this.#keep(text.slice(from));
    return this.#take();
  }

  /** The element that the end of the document cuts off. */
  end(): JsonElement[] {
    if (this.#inner > 0) this.#finish();
    return this.#take();
  }

  #inString(character: string): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (character === "\\") this.#isEscaped = true;
    else if (character === '"') this.#isInString = false;
  }

  /** True when an element starts here. */
  #open(bracket: string): boolean {
    if (this.#inner > 0) {
      this.#inner++;
      return false;
    }
    if (bracket === "{" && this.#outer.at(-1) === "[") {
      this.#inner = 1;
      this.#start = this.#line;
      return true;
    }
    if (this.#outer.length < maxDepth) this.#outer.push(bracket);
    return false;
  }

  /** True when the element ends here. */
  #close(): boolean {
    if (this.#inner > 0) return --this.#inner === 0;
    this.#outer.pop();
    return false;
  }

  #keep(text: string): void {
    this.#units += text.length;
    if (this.#units <= this.#maxUnits) this.#parts.push(text);
    else this.#parts = [];
  }

  #finish(): void {
    const isWhole = this.#units <= this.#maxUnits;
    this.#elements.push({ line: this.#start, ...(isWhole ? { json: this.#parts.join("") } : {}) });
    this.#parts = [];
    this.#units = 0;
    this.#inner = 0;
  }

  #take(): JsonElement[] {
    const elements = this.#elements;
    this.#elements = [];
    return elements;
  }
}
