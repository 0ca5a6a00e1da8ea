// Which element of an XML feed is a product: the item of RSS, the entry of Atom, else the one that comes again.
import type { Limits } from "../../model/limits.ts";
import { type XmlEvents, XmlReader } from "../xml.ts";

/** An element that stands for a product. */
export interface RecordShape {
  readonly name: string;
  /** How many elements it is inside of. */
  readonly depth: number;
}

const usualNames = /^(?:item|entry|product|offer|listing|produkt|artikel|article|record|row|sku|shopitem)$/i;

/**
 * Finds the record element in the start of a feed.
 * @returns undefined when nothing in it looks like a product: no element has children that hold text.
 */
export function recordShapeOf(start: string, limits: Limits): RecordShape | undefined {
  const census = new Census();
  const xml = new XmlReader(census, limits);
  xml.write(start);
  const candidates = [...census.found.values()].filter(({ leaves }) => leaves >= 2);
  const [first] = candidates.sort(
    (a, b) =>
      Number(usualNames.test(b.name)) - Number(usualNames.test(a.name)) ||
      Number(b.count > 1) - Number(a.count > 1) ||
      a.depth - b.depth ||
      b.count - a.count,
  );
  return first === undefined ? undefined : { name: first.name, depth: first.depth };
}

interface Candidate extends RecordShape {
  count: number;
  /** The most children without children of their own that one of them has. */
  leaves: number;
}

class Census implements XmlEvents {
  readonly found = new Map<string, Candidate>();
  readonly #open: { readonly name: string; children: number; leaves: number }[] = [];

  open(name: string): void {
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.children++;
    this.#open.push({ name, children: 0, leaves: 0 });
  }

  close(): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    const depth = this.#open.length;
    if (element.children === 0) {
      const parent = this.#open.at(-1);
      if (parent !== undefined) parent.leaves++;
      return;
    }
    const key = `${depth} ${element.name}`;
    const candidate = this.found.get(key) ?? { name: element.name, depth, count: 0, leaves: 0 };
    candidate.count++;
    candidate.leaves = Math.max(candidate.leaves, element.leaves);
    this.found.set(key, candidate);
  }

  text(): void {}
}
