// The products of an XML feed: each a list of named texts, whatever the prefixes of its elements.
import type { NamedRecord, NamedValue } from "../record-table.ts";
import type { XmlAttributes, XmlEvents } from "../xml.ts";
import type { RecordShape } from "./feed-shape.ts";

/** Takes records from the events of a feed. What stands outside of them, such as the channel's own title, is no text. */
export class FeedRecordsReader implements XmlEvents {
  readonly #shape: RecordShape;
  #records: NamedRecord[] = [];
  #depth = 0;
  #values: NamedValue[] | undefined;
  #recordLine = 0;
  #path: string[] = [];
  #text = "";

  constructor(shape: RecordShape) {
    this.#shape = shape;
  }

  /** The records that are complete by now, and not taken before. */
  take(): NamedRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  open(name: string, attributes: XmlAttributes, line: number): void {
    const depth = this.#depth++;
    if (this.#values !== undefined) {
      this.#flush();
      // `<param name="Colour">`: the attribute says what the element is.
      const said = attributes["name"];
      this.#path.push(said === undefined ? name : `${name} ${said}`);
    } else if (depth === this.#shape.depth && name === this.#shape.name) {
      this.#recordLine = line;
      this.#values = Object.entries(attributes).map(([key, text]) => ({ name: key, text }));
    }
  }

  close(): void {
    this.#depth--;
    if (this.#values === undefined) return;
    this.#flush();
    if (this.#path.pop() !== undefined) return;
    this.#records.push({ line: this.#recordLine, values: this.#values });
    this.#values = undefined;
  }

  text(text: string): void {
    if (this.#values !== undefined) this.#text += text;
  }

  #flush(): void {
    const text = this.#text.trim();
    this.#text = "";
    if (text !== "") this.#values?.push({ name: this.#path.slice(-2).join(" "), text });
  }
}
