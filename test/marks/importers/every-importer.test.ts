// Every importer, whatever its format: a damaged file gives a coded problem, and the marks before the damage are kept.
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { all } from "../../../src/marks/importers/registry.ts";
import { dailyFile } from "./case-files.ts";
import { importFiles } from "./importing.ts";

interface Mark {
  readonly number: string;
  readonly word: string;
}

/** A file of each format, with the elements that an importer cannot do without. */
const writers: Readonly<Record<string, { readonly name: string; write(marks: readonly Mark[]): string }>> = {
  "uspto-xml": {
    name: "apc260102.xml",
    write: (marks) => dailyFile(...marks.map(({ number, word }) => ({ serial: number, mark: word }))),
  },
  "tm-xml": {
    name: "EUTMS_20260101_0001.xml",
    write: (marks) =>
      xml(
        "Transaction",
        marks,
        ({ number, word }) =>
          `<TradeMark><ApplicationNumber>${number}</ApplicationNumber><WordMarkSpecification><MarkVerbalElementText>${word}</MarkVerbalElementText></WordMarkSpecification></TradeMark>`,
      ),
  },
  st96: {
    name: "weekly.xml",
    write: (marks) =>
      xml(
        'tmk:TrademarkTransaction xmlns:tmk="http://www.wipo.int/standards/XMLSchema/ST96/Trademark"',
        marks,
        ({ number, word }) =>
          `<tmk:Trademark><tmk:RegistrationOfficeCode>CA</tmk:RegistrationOfficeCode><tmk:ApplicationNumber><tmk:ApplicationNumberText>${number}</tmk:ApplicationNumberText></tmk:ApplicationNumber><tmk:MarkRepresentation><tmk:MarkReproduction><tmk:WordMarkSpecification><tmk:MarkSignificantVerbalElementText>${word}</tmk:MarkSignificantVerbalElementText></tmk:WordMarkSpecification></tmk:MarkReproduction></tmk:MarkRepresentation></tmk:Trademark>`,
      ),
  },
  romarin: {
    name: "20260105.xml",
    write: (marks) =>
      xml(
        "ROMARIN",
        marks,
        ({ number, word }) =>
          `<MARKGR INTREGN="${number}" EXPDATE="20300101"><CURRENT><IMAGE NAME="1" TEXT="${word}"/></CURRENT></MARKGR>`,
      ),
  },
  "oce-csv": {
    name: "case_file.csv",
    write: (marks) =>
      table("serial_no,mark_id_char,cfh_status_cd", marks, ({ number, word }) => `${number},${word},700`),
  },
  dpma: {
    name: "dpma.csv",
    write: (marks) =>
      table(
        "Datenbestand;Aktenzeichen/Registernummer;Markendarstellung;Aktenzustand",
        marks,
        ({ number, word }) => `DE;"${number}";${word};Marke eingetragen`,
      ),
  },
  ukipo: {
    name: "tm.txt",
    write: (marks) =>
      table("Trade mark|Mark Text|Status|Class21", marks, ({ number, word }) => `${number}|${word}|Registered|1`),
  },
  "tmview-table": {
    name: "export.csv",
    write: (marks) =>
      table(
        "Trade mark name;Trade mark office;Application number",
        marks,
        ({ number, word }) => `${word};EM;${number}`,
      ),
  },
  "tsdr-json": {
    name: "info.json",
    write: (marks) =>
      JSON.stringify({
        trademarks: marks.map(({ number, word }) => ({ status: { serialNumber: number, markElement: word } })),
      }),
  },
  "search-json": {
    name: "results.json",
    write: (marks) =>
      JSON.stringify({
        tradeMarks: marks.map(({ number, word }) => ({ tmName: word, tmOffice: "DE", applicationNumber: number })),
      }),
  },
  // A dictionary numbers its marks by their words.
  dictionary: {
    name: "my.csv",
    write: (marks) => table("mark,offices", marks, ({ number, word }) => `${number === "" ? "" : word},US`),
  },
};

function xml(root: string, marks: readonly Mark[], record: (mark: Mark) => string): string {
  return `<?xml version="1.0"?>\n<${root}>${marks.map(record).join("\n")}</${root.split(" ")[0]}>`;
}

function table(header: string, marks: readonly Mark[], row: (mark: Mark) => string): string {
  return `${[header, ...marks.map(row)].join("\n")}\n`;
}

// Words that do not pack, so that half of an archive holds about half of them.
const marks = Array.from({ length: 4000 }, (_, at): Mark => {
  const letters = Math.abs(Math.sin(at + 1) * 1e15)
    .toString(36)
    .replace(/\W/g, "");
  return { number: String(at + 1), word: `Q${letters}${at}` };
});
const last = marks.at(-1) as Mark;

/** A zip with one deflated entry, without the directory at its end. */
function zip(name: string, content: string): Buffer {
  const packed = deflateRawSync(content);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), packed]);
}

test("every importer has a writer", () => {
  expect(Object.keys(writers).sort()).toEqual(all.map(({ id }) => id).sort());
});

describe.each(Object.entries(writers))("%s", (id, { name, write }) => {
  const whole = write(marks);
  // What a reader has not looked at yet when the fault comes: some thousand letters.
  const atLeast = marks.length / 4;

  test("reads its format alone, to the end", async () => {
    const imported = await importFiles([[name, whole]]);
    expect(imported).toMatchObject({ problems: [], marks: marks.length });
    expect(imported.sources.map(({ format }) => format)).toEqual([all.find((one) => one.id === id)?.title]);
  });

  test("a truncated zip gives the marks that are there", async () => {
    const packed = zip(name, whole);
    const imported = await importFiles([["register.zip", packed.subarray(0, packed.length >> 1)]]);
    expect(imported.problems).toMatchObject([{ code: "D202", args: { reason: "inflate" } }]);
    expect(imported.marks).toBeGreaterThan(atLeast);
    expect(imported.marks).toBeLessThan(marks.length);
  });

  test("bytes of another encoding end it, and the marks before are kept", async () => {
    const bytes = Buffer.from(whole);
    bytes[bytes.lastIndexOf(last.word) + 1] = 0xe9;
    const imported = await importFiles([[name, bytes]]);
    expect(imported.problems).toMatchObject([{ code: "D202", args: { reason: "encoding", detail: "utf-8" } }]);
    expect(imported.marks).toBeGreaterThan(atLeast);
  });

  test("a record without its number is told, and the others are kept", async () => {
    const imported = await importFiles([[name, write([{ number: "", word: "Zorblat" }, ...marks.slice(0, 9)])]]);
    // The rows of a dictionary are told by the schema that they do not meet.
    const told =
      id === "dictionary" ? { code: "D103", line: 2 } : { code: "D203", args: { missing: "number" }, record: 1 };
    expect(imported.problems).toMatchObject([told]);
    expect(imported.marks).toBe(9);
  });
});

describe.each(Object.entries(writers).filter(([, { name }]) => name.endsWith(".xml")))("%s", (_, { name, write }) => {
  test("an entity bomb is never resolved, and the marks before it are kept", async () => {
    const bomb = '<!DOCTYPE r [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const text = write(marks.slice(0, 9)).replace(/(<\?xml[^>]*\?>)(?:\s*<!DOCTYPE[^>]*>)?/, `$1${bomb}`);
    const imported = await importFiles([[name, text.replace(marks[8]?.word ?? "", "&b;")]]);
    expect(imported.problems).toMatchObject([{ code: "D202", args: { reason: "entity" } }]);
    expect(imported.marks).toBe(8);
  });

  test("elements that are never closed end it, and the marks before are kept", async () => {
    const text = write(marks.slice(0, 9));
    const imported = await importFiles([[name, text.slice(0, text.lastIndexOf("</"))]]);
    expect(imported.problems).toMatchObject([{ code: "D202", args: { reason: "xml" } }]);
    expect(imported.marks).toBe(9);
  });
});
