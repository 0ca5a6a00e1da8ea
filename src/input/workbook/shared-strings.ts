// The table of strings that the cells of a workbook share.
import type { XmlEvents } from "../xml.ts";
import { plainText } from "./plain-text.ts";
import { RichText, unescaped } from "./rich-text.ts";
import type { Skimmed } from "./skim.ts";
import { StringTable } from "./string-table.ts";

/** Takes the strings from the XML of their part, in order. */
export class SharedStringsReader implements XmlEvents, Skimmed {
  readonly name = "si";
  readonly found = new StringTable();
  readonly #item = new RichText();
  #isInTable = false;

  open(name: string): void {
    if (name === "si") this.#item.take();
    else if (name === "sst") this.#isInTable = true;
    else this.#item.open(name);
  }

  close(name: string): void {
    if (name === "si") this.found.add(this.#item.take());
    else if (name === "sst") this.#isInTable = false;
    else this.#item.close(name);
  }

  text(text: string): void {
    this.#item.text(text);
  }

  isInside(): boolean {
    return this.#isInTable;
  }

  take(element: string): boolean {
    const inner = plainItem.exec(element)?.[1];
    const text = inner === undefined ? undefined : plainText(inner);
    if (text === undefined) return false;
    this.found.add(unescaped(text));
    return true;
  }
}

const plainItem = /^<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>$/;
