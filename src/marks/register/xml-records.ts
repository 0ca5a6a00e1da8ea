// Records of an XML register as small trees: only the elements that an importer names are kept, the rest flows past.
import type { XmlAttributes } from "../../text/saxes.ts";
import { XmlReader } from "./xml-reader.ts";

export interface XmlNode {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: XmlNode[];
  text: string;
}

export interface XmlShape {
  /** Names of the elements that are one record, where none of them is inside another. */
  readonly records: ReadonlySet<string>;
  /** Elements kept in a record; an element that is not named is left out with everything inside it. */
  readonly groups: ReadonlySet<string>;
  /** Elements whose text is kept, in a record or before one. */
  readonly leaves: ReadonlySet<string>;
}

/** Most elements kept of one record: a real one has some hundreds. */
const maxNodes = 20_000;
const longestText = 4000;

/** Calls `onRecord` for every record and `onLeaf` for leaves outside of records. Throws XmlError. */
export async function readXmlRecords(
  text: AsyncIterable<string>,
  { records, groups, leaves }: XmlShape,
  onRecord: (node: XmlNode) => void,
  onLeaf: (name: string, text: string) => void = () => {},
): Promise<void> {
  const parents: XmlNode[] = [];
  let current: XmlNode | undefined;
  let nodes = 0;
  const reader = new XmlReader({
    open(name, attributes) {
      if (current === undefined) {
        if (!records.has(name)) return leaves.has(name) ? "listen" : "enter";
        nodes = 0;
        current = { name, attributes, children: [], text: "" };
        return "enter";
      }
      const isLeaf = leaves.has(name);
      if ((!isLeaf && !groups.has(name)) || nodes >= maxNodes) return "skip";
      nodes += 1;
      const node: XmlNode = { name, attributes, children: [], text: "" };
      current.children.push(node);
      parents.push(current);
      current = node;
      return isLeaf ? "listen" : "enter";
    },
    close(name, content) {
      if (current === undefined) {
        if (leaves.has(name)) onLeaf(name, content);
        return;
      }
      if (content !== "") current.text = content.slice(0, longestText);
      const parent = parents.pop();
      if (parent === undefined) onRecord(current);
      current = parent;
    },
  });
  for await (const piece of text) reader.write(piece);
  reader.end();
}

/** Text of the first child called `name`, trimmed; "" when there is none. */
export function textOf(node: XmlNode | undefined, name: string): string {
  return child(node, name)?.text.trim() ?? "";
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** All elements called `name` at any depth, in the order of the document. */
export function* descendants(node: XmlNode | undefined, name: string): Generator<XmlNode> {
  for (const one of node?.children ?? []) {
    if (one.name === name) yield one;
    yield* descendants(one, name);
  }
}

/** Text of the first element called `name` at any depth that has one. */
export function deepText(node: XmlNode | undefined, name: string): string {
  for (const one of descendants(node, name)) if (one.text.trim() !== "") return one.text.trim();
  return "";
}
