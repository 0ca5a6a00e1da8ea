// The sheets of a workbook, in the order of their tabs, with the ids of their parts.
import { attribute, type XmlEvents } from "../xml.ts";

export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** Id of the relationship that leads to its part. */
  readonly id: string;
}

/** Takes the sheets from the XML of a workbook part. */
export class SheetListReader implements XmlEvents {
  readonly found: SheetEntry[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name !== "sheet") return;
    this.found.push({
      name: attributes["name"] ?? "",
      isHidden: /hidden$/i.test(attributes["state"] ?? ""),
      // `id` has the prefix of the relationships' namespace, whatever that is; `sheetId` is something else.
      id: attribute(attributes, "id") ?? "",
    });
  }

  close(): void {}
  text(): void {}
}
