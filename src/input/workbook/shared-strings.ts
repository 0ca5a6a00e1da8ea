// The table of strings that the cells of a workbook share.
import type { XmlEvents } from "../xml.ts";
import { plainText } from "./plain-text.ts";
import { RichText, unescaped } from "./rich-text.ts";
import type { Skimmed } from "./skim.ts";

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

const blockBytes = 1024 * 1024;

/** Strings by number, kept as bytes: a million of them would keep the collector of garbage busy. */
export class StringTable {
  readonly #blocks: Buffer[] = [];
  /** For each string the number of its block and where it starts and ends there. */
  #places = new Uint32Array(3 * 1024);
  #length = 0;
  #used = blockBytes;

  add(text: string): void {
    // Three bytes is what a UTF-16 unit takes at most.
    const most = text.length * 3;
    if (this.#used + most > (this.#blocks.at(-1)?.length ?? 0)) {
      this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(blockBytes, most)));
      this.#used = 0;
    }
    const end = this.#used + (this.#blocks.at(-1)?.write(text, this.#used, "utf8") ?? 0);
    if (this.#length * 3 === this.#places.length) this.#places = grown(this.#places);
    this.#places.set([this.#blocks.length - 1, this.#used, end], this.#length * 3);
    this.#used = end;
    this.#length++;
  }

  /** String number `index`, from 0; undefined when there is none. */
  get(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.#length) return undefined;
    const [block = 0, start, end] = this.#places.subarray(index * 3, index * 3 + 3);
    return this.#blocks[block]?.toString("utf8", start, end);
  }
}

function grown(places: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(places.length * 2);
  larger.set(places);
  return larger;
}
