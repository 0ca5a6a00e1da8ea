// Floors: a file imports its own folder or a lower floor, never a sibling folder, never up; only cli touches the process.
import { readdirSync } from "node:fs";
import { builtinModules } from "node:module";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { sourceFiles } from "./sources.ts";

/** From the roof down; folders of one floor do not know each other. */
const floors = [
  ["cli", "index.ts"],
  ["scan"],
  ["input", "marks", "match", "assess", "policy", "report"],
  ["model"],
  ["text"],
];

const files = sourceFiles();

function floorOf(place: string): number {
  return floors.findIndex((floor) => floor.includes(place));
}

test("every file stands on a floor", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter(({ place }) => floorOf(place) === -1).map(({ path }) => path)).toEqual([]);
});

test("imports stay in the folder or go down", () => {
  const wrong = files.flatMap(({ path, place, imports }) =>
    imports
      .filter((one) => one.place !== undefined && one.place !== place && floorOf(one.place) <= floorOf(place))
      .map(({ specifier }) => `${path} imports ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test("relative imports name files that are there", () => {
  const known = new Set(files.map(({ path }) => path));
  const wrong = files.flatMap(({ path, imports }) =>
    imports
      .filter((one) => one.path?.startsWith("src/") === true && !known.has(one.path))
      .map(({ specifier }) => `${path} imports ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test("no import leaves src", () => {
  const wrong = files.flatMap(({ path, imports }) =>
    imports.filter((one) => one.path?.startsWith("src/") === false).map(({ specifier }) => `${path}: ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test("only cli touches process and console", () => {
  const wrong = files
    .filter(({ place }) => place !== "cli")
    .flatMap(({ path, text }) =>
      withoutComments(text)
        .split("\n")
        .map((line, index) => ({ line, number: index + 1 }))
        .filter(({ line }) => /(?<![.\w"'`-])(?:process|console)\s*[.[]|from "node:process"/.test(line))
        .map(({ number, line }) => `${path}:${number}: ${line.trim()}`),
    );
  expect(wrong).toEqual([]);
});

test("text touches neither files nor the network", () => {
  const wrong = files
    .filter(({ place }) => place === "text" || place === "model")
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith("node:") || builtinModules.includes(specifier))
        // Loads a package whose declarations do not compile.
        .filter(({ specifier }) => specifier !== "node:module")
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
  expect(wrong).toEqual([]);
});

describe("one home for each package", () => {
  const homes: Readonly<Record<string, string>> = {
    chalk: "src/cli",
    chardet: "src/input/guess-single-byte.ts",
    commander: "src/cli",
    "csv-parse": "src/text/csv.ts",
    entities: "src/text/entities.ts",
    "fastest-levenshtein": "src/text/distance.ts",
    "get-east-asian-width": "src/report/columns.ts",
    "jsonc-parser": "src/cli/config.ts",
    natural: "src/text/sound.ts",
    "opencc-js": "src/text/han.ts",

    tinyglobby: "src/input",
    yauzl: "src/input/workbook/archive.ts",
    // Shapes of what comes from outside: one schema file wherever something is read.
    zod: "*schema.ts",
  };

  function isIn(path: string, home: string): boolean {
    return home.startsWith("*") ? path.endsWith(home.slice(1)) : path === home || path.startsWith(`${home}/`);
  }

  const used = files.flatMap(({ path, imports }) =>
    imports
      .filter((one) => one.path === undefined && !one.isType && !one.specifier.startsWith("node:"))
      .map(({ specifier }) => ({ path, name: packageOf(specifier) })),
  );

  test("every package that is used has a home, and every home a package", () => {
    expect([...new Set(used.map(({ name }) => name))].sort()).toEqual(Object.keys(homes).sort());
  });

  test.each(Object.entries(homes))("%s lives in %s", (name, home) => {
    const elsewhere = used.filter((use) => use.name === name && !isIn(use.path, home));
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  test("natural is imported by sub-path: its root prints and loads a .env", () => {
    const specifiers = files.flatMap(({ imports }) => imports.map(({ specifier }) => specifier));
    expect(specifiers.filter((specifier) => packageOf(specifier) === "natural")).toEqual([
      "natural/lib/natural/phonetics/index.js",
    ]);
  });
});

describe("registries list their folder", () => {
  const registries = files.filter(({ path }) => path.endsWith("/registry.ts"));

  test("there are registries", () => {
    expect(registries.length).toBeGreaterThanOrEqual(5);
  });

  test.each(registries.map(({ path, imports }) => ({ path, imports })))("$path", ({ path, imports }) => {
    const folder = posix.dirname(path);
    const listed = imports.map((one) => one.path);
    const kind = exportedName(listed[0] ?? "");
    const extensions = files
      .filter((file) => posix.dirname(file.path) === folder && exportedName(file.path) === kind)
      .map((file) => file.path);
    expect(kind).toMatch(/^[a-z]+$/);
    expect(listed).toEqual(extensions);
  });
});

test("no folder has a name that says nothing", () => {
  const folders = ["src", "test", "rules"].flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  );
  expect(folders.filter((name) => /^(?:utils?|core|common|helpers?|lib|managers?|misc|shared)$/i.test(name))).toEqual(
    [],
  );
});

test("files are kebab-case and say in their first line what they are for", () => {
  const odd = files.filter(
    ({ path, text }) =>
      !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/.test(posix.basename(path)) || !/^\/\/ \S.{2,}/u.test(text),
  );
  expect(odd.map(({ path }) => path)).toEqual([]);
});

function packageOf(specifier: string): string {
  const [first = "", second = ""] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

/** Name of the extension that a file exports: `export const layout: Layout` gives `layout`. */
function exportedName(path: string): string {
  const text = files.find((file) => file.path === path)?.text ?? "";
  return (
    /^export const (way|layout|source|consideration|report|container|rule|mechanism|\w+): [A-Z]\w*(?:<[^>]*>)? = /m.exec(
      text,
    )?.[1] ?? ""
  );
}

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/(^|\s)\/\/.*$/gm, "$1");
}
