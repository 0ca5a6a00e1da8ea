// Writes the small workbooks and archives that tests read, sound or damaged on purpose.
import { crc32, deflateRawSync } from "node:zlib";

/** One part of an archive; what the directory says of it can be made wrong. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  /** Name in front of the content, where it is another than that in the directory. */
  readonly localName?: string;
  /** Takes the place of the compressed content. */
  readonly packed?: Uint8Array;
  /** Where the directory says that the part starts. */
  readonly offset?: number;
}

/** A zip archive of `parts`, in order. */
export function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = Buffer.from(part.packed ?? (part.method === 0 ? content : deflateRawSync(content)));
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(part.flags ?? 0x800, 2);
    head.writeUInt16LE(part.method ?? 8, 4);
    head.writeUInt32LE(part.crc ?? crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(part.size ?? content.length, 18);
    const localName = Buffer.from(part.localName ?? part.name);
    const name = Buffer.from(part.name);
    head.writeUInt16LE(localName.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), head, localName, packed]);
    head.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(part.offset ?? offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), head, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, entries, end]);
}

/** A sheet: its rows as texts, or what stands inside `sheetData`, or its whole part. */
export interface SheetOptions {
  readonly name?: string;
  readonly state?: "hidden" | "veryHidden";
  readonly rows?: readonly (readonly string[])[];
  readonly data?: string;
  readonly xml?: string | Uint8Array;
}

export interface WorkbookOptions {
  readonly sheets: readonly SheetOptions[];
  /** What stands inside `sst`. */
  readonly strings?: string;
  /** Parts that take the place of those of the same name; undefined leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of a workbook as Excel names them. */
export function workbookParts({ sheets, strings, parts = {} }: WorkbookOptions): Part[] {
  const list = sheets
    .map(({ name = "Sheet", state }, at) => {
      const hidden = state === undefined ? "" : ` state="${state}"`;
      return `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
    })
    .join("");
  const targets = sheets.map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`));
  if (strings !== undefined) targets.push(relation("rId100", "sharedStrings", "sharedStrings.xml"));
  const usual: Record<string, string | Uint8Array | undefined> = {
    "_rels/.rels": relationships([relation("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(targets),
    "xl/sharedStrings.xml": strings === undefined ? undefined : `<sst xmlns="${main}">${strings}</sst>`,
  };
  for (const [at, { rows = [], data = rows.map(rowXml).join(""), xml }] of sheets.entries()) {
    usual[`xl/worksheets/sheet${at + 1}.xml`] =
      xml ?? `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`;
  }
  return Object.entries({ ...usual, ...parts }).flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, content }],
  );
}

export function workbook(options: WorkbookOptions): Buffer {
  return zip(workbookParts(options));
}

/** A workbook of one sheet. */
export function oneSheet(data: string, options: Omit<WorkbookOptions, "sheets"> = {}): Buffer {
  return workbook({ ...options, sheets: [{ data }] });
}

export function relationships(list: readonly string[]): string {
  return `<Relationships xmlns="${packageRelations}">${list.join("")}</Relationships>`;
}

export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
}

/** A row of inline strings. */
export function rowXml(cells: readonly string[], at: number): string {
  const inner = cells.map((text, column) => {
    const reference = `${String.fromCharCode(65 + column)}${at + 1}`;
    return `<c r="${reference}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  });
  return `<row r="${at + 1}">${inner.join("")}</row>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
