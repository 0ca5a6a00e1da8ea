// Register files that are damaged or hostile: a coded problem, and what was read before is kept.
import { deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { dailyFile } from "../importers/case-files.ts";
import { importFiles } from "../importers/importing.ts";

const whole = dailyFile({ mark: "ZORBLAT" }, { serial: "2", mark: "QUINDAR" });
const afterFirst = whole.indexOf("</case-file>") + "</case-file>".length;

/** A zip with one deflated entry; sizes stand behind the data when `streamed`. */
function zip(name: string, content: string | Uint8Array, streamed = false): Buffer {
  const packed = deflateRawSync(content);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(streamed ? 8 : 0, 6);
  header.writeUInt16LE(8, 8);
  if (!streamed) header.writeUInt32LE(packed.length, 18);
  header.writeUInt16LE(name.length, 26);
  const descriptor = Buffer.alloc(streamed ? 16 : 0);
  if (streamed) descriptor.writeUInt32LE(0x08074b50, 0);
  const directory = Buffer.alloc(46);
  directory.writeUInt32LE(0x02014b50, 0);
  return Buffer.concat([header, Buffer.from(name), packed, descriptor, directory]);
}

describe("packed files", () => {
  test.each([
    ["zip", "apc260102.zip", zip("apc260102.xml", whole)],
    ["zip written as a stream", "apc260102.zip", zip("apc260102.xml", whole, true)],
    ["gzip", "apc260102.xml.gz", gzipSync(whole)],
    ["UTF-16", "apc260102.xml", Buffer.from(`\ufeff${whole.replace("utf-8", "utf-16")}`, "utf16le")],
  ])("%s is read", async (_, name, bytes) => {
    const imported = await importFiles([[name, bytes]]);
    expect(imported).toMatchObject({ marks: 2, problems: [] });
  });

  test("what is no data in an archive is passed over", async () => {
    const both = Buffer.concat([zip("readme.pdf", "%PDF", true).subarray(0, -46), zip("apc260102.xml", whole)]);
    expect(await importFiles([["apc260102.zip", both]])).toMatchObject({ marks: 2, problems: [] });
  });
});

// Numbers that do not pack, so that what is cut off is only the end.
const long = dailyFile(
  ...Array.from({ length: 2000 }, (_, at) => ({
    serial: String(at + 1),
    mark: `MARK ${(Math.sin(at) * 1e9).toFixed(0)}`,
  })),
);

describe("faults", () => {
  test.each<[string, string, string | Uint8Array, object, number]>([
    [
      "XML that is cut off",
      "a.xml",
      whole.slice(0, afterFirst),
      { code: "D202", args: { reason: "xml", records: 1 } },
      1,
    ],
    [
      "XML with a fault",
      "a.xml",
      whole.replace("<serial-number>2<", "<serial-number>2<<"),
      { code: "D202", args: { reason: "xml", records: 1 } },
      1,
    ],
    [
      "an entity bomb",
      "a.xml",
      whole
        .replace("?>", '?><!DOCTYPE trademark-applications-daily [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>')
        .replace("QUINDAR", "&b;"),
      { code: "D202", args: { reason: "entity", records: 1 } },
      1,
    ],
    [
      "bytes of another encoding",
      "a.xml",
      Buffer.from(whole.replace("QUINDAR", "\xc9CLAT"), "latin1"),
      { code: "D202", args: { reason: "encoding", detail: "utf-8" } },
      0,
    ],
    [
      "an encoding that nobody knows",
      "a.xml",
      whole.replace("utf-8", "x-klingon"),
      { args: { reason: "encoding", detail: "x-klingon" } },
      0,
    ],
    [
      "a web page",
      "apc260102.zip",
      "<!DOCTYPE html><html>sign in</html>",
      { code: "D201", args: { reason: "html" } },
      0,
    ],
    ["something else", "a.txt", "hello", { code: "D201", args: { reason: "no-register" } }, 0],
    ["nothing", "a.xml", "", { code: "D201" }, 0],
    [
      "a zip of nothing but its start",
      "a.zip",
      zip("a.xml", whole).subarray(0, 20),
      { code: "D202", args: { reason: "zip" } },
      0,
    ],
    [
      "elements inside one another without end",
      "a.xml",
      whole.replace("<case-file>", "<x>".repeat(200)),
      { code: "D202", args: { reason: "xml" } },
      0,
    ],
  ])("%s", async (_, name, content, problem, marks) => {
    const imported = await importFiles([[name, content]]);
    expect(imported.problems).toEqual([expect.objectContaining({ level: "run" })]);
    expect(imported.problems[0]).toMatchObject(problem);
    expect(imported.marks).toBe(marks);
  });

  test("a zip that is cut off gives the records that are there", async () => {
    const bytes = zip("apc260102.xml", long);
    const { problems, marks } = await importFiles([["apc260102.zip", bytes.subarray(0, bytes.length >> 1)]]);
    expect(problems).toMatchObject([{ code: "D202", args: { reason: "inflate" } }]);
    expect(marks).toBeGreaterThan(500);
    expect(marks).toBeLessThan(2000);
  });

  test("a file that is not there leaves the others", async () => {
    const imported = await importFiles(["gone.xml", ["apc260102.xml", whole]]);
    expect(imported.problems).toMatchObject([{ code: "D201", file: "gone.xml", args: { reason: "not-found" } }]);
    expect(imported.marks).toBe(2);
  });

  test("a file of bad records is told of some of them, the rest is counted", async () => {
    const bad = dailyFile(...Array.from({ length: 50 }, () => ({ serial: "", mark: "ZORBLAT" })));
    const { problems } = await importFiles([["apc260102.xml", bad]]);
    expect(problems.length).toBe(21);
    expect(problems.at(-1)).toMatchObject({ code: "D204", args: { count: 30 } });
  });
});
