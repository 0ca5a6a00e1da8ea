// Report files: complete or not at all, whatever happens on the way.
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  type WriteStream,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ReportFile } from "../../src/cli/report-file.ts";
import { checkTargets } from "../../src/cli/report-targets.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string): string => join(folder, name);
const textOf = (name: string): string => readFileSync(inFolder(name), "utf8");

async function write(file: ReportFile, text: string): Promise<void> {
  file.sink.write(text);
  await file.sink.settle(true);
}

test("the old report stays until the new one is complete", async () => {
  writeFileSync(inFolder("out.json"), "old");
  const file = new ReportFile("out.json", folder);
  await write(file, "new");
  expect(textOf("out.json")).toBe("old");
  expect(await file.finish()).toBeUndefined();
  expect(textOf("out.json")).toBe("new");
  expect(readdirSync(folder)).toEqual(["out.json"]);
});

test("an abandoned report leaves the old one and nothing else", async () => {
  writeFileSync(inFolder("out.json"), "old");
  const file = new ReportFile("out.json", folder);
  await write(file, "new");
  await file.abandon();
  expect(textOf("out.json")).toBe("old");
  expect(readdirSync(folder)).toEqual(["out.json"]);
});

/** A disk that has room for `room` characters. */
function fullDisk(room: number): WriteStream {
  let left = room;
  const stream = new Writable({
    decodeStrings: false,
    write(piece: string, _, done) {
      left -= piece.length;
      done(left < 0 ? new Error("ENOSPC: no space left on device, write") : null);
    },
  });
  return stream as WriteStream;
}

test.each([0, 5, 12])("a disk with room for %i characters gives O001, and the old report stays", async (room) => {
  writeFileSync(inFolder("out.json"), "old");
  const file = new ReportFile("out.json", folder, undefined, () => fullDisk(room));
  for (let piece = 0; piece < 3; piece++) await write(file, "12345");
  expect(await file.finish()).toMatchObject({
    code: "O001",
    file: inFolder("out.json"),
    args: { reason: "ENOSPC: no space left on device, write" },
  });
  expect(textOf("out.json")).toBe("old");
});

test.each([
  ["a folder that is not there", "gone/out.json"],
  ["a folder in its place", "sub"],
])("%s gives O001", async (_, path) => {
  mkdirSync(inFolder("sub"));
  const file = new ReportFile(path, folder);
  await write(file, "new");
  expect(await file.finish()).toMatchObject({ code: "O001", file: inFolder(path) });
  expect(readdirSync(folder)).toEqual(["sub"]);
});

test("what a link leads to is replaced, and the link stays", async () => {
  writeFileSync(inFolder("real.json"), "old");
  symlinkSync("real.json", inFolder("link.json"));
  const file = new ReportFile("link.json", folder);
  await write(file, "new");
  await file.finish();
  expect(textOf("real.json")).toBe("new");
  expect(lstatSync(inFolder("link.json")).isSymbolicLink()).toBe(true);
});

test("no report goes over an input or another report, by whatever name", () => {
  writeFileSync(inFolder("a.csv"), "title\n");
  symlinkSync("a.csv", inFolder("link.csv"));
  const source = { path: "a.csv", open: () => (async function* () {})() };
  const check = (...paths: string[]): void =>
    checkTargets(
      paths.map((path) => ({ name: "csv", path })),
      [source],
      folder,
    );
  for (const path of ["a.csv", "./a.csv", inFolder("a.csv"), "link.csv"]) expect(() => check(path)).toThrow("C001");
  expect(() => check("out.csv", "./out.csv")).toThrow("C001");
  expect(() => check("out.csv", "other.csv")).not.toThrow();
});
