// The table of strings that the cells of a workbook share.
import type { XmlEvents } from "../xml.ts";
import { RichText } from "./rich-text.ts";

/** Takes the strings from the XML of their part, in order. */
export class SharedStringsReader implements XmlEvents {
  readonly found: string[] = [];
  readonly #item = new RichText();

  open(name: string): void {
    if (name === "si") this.#item.take();
    else this.#item.open(name);
  }

  close(name: string): void {
    if (name === "si") this.found.push(this.#item.take());
    else this.#item.close(name);
  }

  text(text: string): void {
    this.#item.text(text);
  }
}
