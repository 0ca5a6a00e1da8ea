// Which element of an XML feed is a product: the item of RSS, the entry of Atom, else the one that comes again.
import type { Limits } from "../../model/limits.ts";
import { type XmlAttributes, type XmlEvents, XmlReader } from "../xml.ts";

/** An element that stands for a product. */
export interface RecordShape {
  readonly name: string;
  /** How many elements it is inside of. */
  readonly depth: number;
}

// A product has at least an id and a title.
const fewest = 2;

const usualNames = /^(?:item|entry|product|offer|listing|produkt|artikel|article|record|row|sku|shopitem)$/i;

/**
 * Finds the record element in the start of a feed.
 * @returns undefined when nothing in it looks like a product: no element has children that hold text, nor attributes.
 */
export function recordShapeOf(start: string, limits: Limits): RecordShape | undefined {
  const census = new Census();
  const xml = new XmlReader(census, limits);
  xml.write(start);
  const found = [...census.found.values()];
  const withChildren = found.filter(({ leaves }) => leaves >= fewest);
  const candidates = withChildren.length > 0 ? withChildren : found.filter(({ attributes }) => attributes >= fewest);
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
  /** The most children that one of them has which hold text, or nothing. */
  leaves: number;
  /** The most attributes that one of them has. */
  attributes: number;
}

class Census implements XmlEvents {
  readonly found = new Map<string, Candidate>();
  readonly #open: Open[] = [];

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.children++;
    this.#open.push({ name, attributes: Object.keys(attributes).length, children: 0, leaves: 0, hasText: false });
  }

  close(): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    const isLeaf = element.children === 0 && (element.hasText || element.attributes < fewest);
    const parent = this.#open.at(-1);
    if (isLeaf && parent !== undefined) parent.leaves++;
    if (isLeaf) return;
    const depth = this.#open.length;
    const key = `${depth} ${element.name}`;
    const candidate = this.found.get(key) ?? { name: element.name, depth, count: 0, leaves: 0, attributes: 0 };
    candidate.count++;
    candidate.leaves = Math.max(candidate.leaves, element.leaves);
    candidate.attributes = Math.max(candidate.attributes, element.attributes);
    this.found.set(key, candidate);
  }

  text(text: string): void {
    const element = this.#open.at(-1);
    if (element !== undefined && !element.hasText) element.hasText = text.trim() !== "";
  }
}

/** An element that has not ended. */
interface Open {
  readonly name: string;
  readonly attributes: number;
  children: number;
  leaves: number;
  hasText: boolean;
}
