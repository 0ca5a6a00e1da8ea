// The text of a string item: its runs joined, what tells the pronunciation left out, escaped characters put back.
import type { XmlEvents } from "../xml.ts";

/** Gathers the text of one `si` or `is` element after the other. */
export class RichText implements XmlEvents {
  #text = "";
  #isText = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === "rPh") this.#phonetic++;
    else if (name === "t") this.#isText = this.#phonetic === 0;
  }

  close(name: string): void {
    if (name === "rPh") this.#phonetic--;
    else if (name === "t") this.#isText = false;
  }

  text(text: string): void {
    if (this.#isText) this.#text += text;
  }

  /** The text so far; the next item starts empty. */
  take(): string {
    const text = unescaped(this.#text);
    this.#text = "";
    this.#isText = false;
    this.#phonetic = 0;
    return text;
  }
}

/** Puts back the characters that XML cannot hold: `_x000D_` is a carriage return, `_x005F_` an underscore. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
