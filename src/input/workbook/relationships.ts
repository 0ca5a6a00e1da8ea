// Relationships of a package: which part is meant by an id, and where it stands.
import { attribute, type XmlEvents } from "../xml.ts";
import { partKey } from "./archive.ts";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, `officeDocument`; the same in Strict documents. */
  readonly type: string;
  /** Name of the part; empty when the target is outside the package, where nothing is ever looked for. */
  readonly part: string;
}

/** Takes the relationships of the part `source` from their XML. */
export class RelationshipReader implements XmlEvents {
  readonly found: Relationship[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name !== "Relationship") return;
    const target = attribute(attributes, "Target") ?? "";
    const isOutside = attribute(attributes, "TargetMode")?.toLowerCase() === "external";
    this.found.push({
      id: attribute(attributes, "Id") ?? "",
      type: (attribute(attributes, "Type") ?? "").replace(/^.*\//, ""),
      part: isOutside || target === "" ? "" : resolvePart(this.#source, target),
    });
  }

  close(): void {}
  text(): void {}
}

/** Name of the part that holds the relationships of `part`; the package itself is the part without a name. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that `target` means beside `source`: absolute targets start at the package, and none leads out of it. */
function resolvePart(source: string, target: string): string {
  const isAbsolute = /^[/\\]/.test(target);
  const folder = isAbsolute ? [] : partKey(source).split("/").slice(0, -1);
  // Targets are addresses, which may name a place inside the part.
  for (const step of target.replace(/#.*$/s, "").replaceAll("\\", "/").split("/")) {
    if (step === "..") folder.pop();
    else if (step !== "" && step !== ".") folder.push(step);
  }
  return folder.join("/");
}
