// Turns what the user named on the command line (files, folders, globs, `-`) into sources.
import { type Dirent, readdir } from "node:fs";
import { stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { type GlobOptions, glob, isDynamicPattern } from "tinyglobby";
import { type ProblemCode, problem, type RawProblem } from "../model/problem.ts";
import { fileSource } from "./file-source.ts";
import type { Source } from "./source.ts";

export interface Located {
  /** In code point order of their paths, each file once. */
  readonly sources: Source[];
  readonly problems: RawProblem[];
}

/**
 * Turns command-line targets into sources. A file is taken whatever its name; a folder gives its files with a known
 * extension, folders below included, except dot folders, `node_modules` and settings. Spreadsheets and archives that
 * cannot be read are taken too, so that the reader names them: a folder is never silently half scanned.
 * A target that leads to no file is problem I001 (a path) or I002 (a folder or a glob); a folder that may not be looked
 * into is problem I001 with its own name.
 */
export async function locate(
  targets: readonly string[],
  options: { readonly cwd: string; readonly stdin: AsyncIterable<Uint8Array> },
): Promise<Located> {
  const found = new Map<string, Source>();
  const problems: RawProblem[] = [];
  for (const target of targets) {
    if (target === "-") {
      found.set("-", { path: "-", open: () => options.stdin });
      continue;
    }
    const located = await pathsOf(target, options.cwd);
    for (const [file, reason] of located.closed) problems.push(problem("I001", { file }, { reason }));
    // Where folders could not be looked into, nobody knows that there is nothing.
    if (located.missing !== undefined && located.closed.size === 0) {
      const args = located.missing === "I001" ? { reason: "ENOENT" } : {};
      problems.push(problem(located.missing, { file: target }, args));
    }
    for (const path of located.paths) {
      const absolute = resolve(options.cwd, path);
      if (!found.has(absolute)) found.set(absolute, await fileSource(path, absolute));
    }
  }
  const sources = [...found.values()].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  return { sources, problems };
}

const tables = ["csv", "tsv", "txt", "tab", "ndjson", "jsonl", "json", "xml"];
const spreadsheets = ["xlsx", "xlsm", "xlsb", "xls", "ods"];
const packed = ["gz", "zip", "7z", "rar"];
const folderPattern = `**/*.{${[...tables, ...spreadsheets, ...packed].join(",")}}`;
// Settings of programs, this one's among them, are no listings.
const settings = ["package.json", "package-lock.json", "tsconfig*.json", "*.config.json"].map((name) => `**/${name}`);
const modules = ["**/node_modules/**"];
const ignore = [...modules, ...settings];

interface Paths {
  readonly paths: readonly string[];
  /** Folders that could not be looked into, with the code of the error. */
  readonly closed: ReadonlyMap<string, string>;
  readonly missing?: ProblemCode;
}

async function pathsOf(target: string, cwd: string): Promise<Paths> {
  // The path as it stands comes first: a name such as `report [1].csv` is a file, not a pattern.
  const info = await stat(resolve(cwd, target)).catch(() => undefined);
  if (info?.isDirectory() === true) {
    const folder = target === "." ? "" : `${withSlashes(target).replace(/\/+$/, "")}/`;
    const options = { cwd: resolve(cwd, target), ignore, caseSensitiveMatch: false };
    return find(folderPattern, options, (path) => folder + path || ".");
  }
  if (info !== undefined) return { paths: [withSlashes(target)], closed: new Map() };
  if (!isDynamicPattern(target)) return { paths: [], closed: new Map(), missing: "I001" };
  return find(withSlashes(target), { cwd, ignore: modules, expandDirectories: false }, (path) => path);
}

/** Files by a pattern. `nameOf` makes the shown name of a path that is relative to `options.cwd`. */
async function find(
  pattern: string,
  options: GlobOptions & { readonly cwd: string },
  nameOf: (path: string) => string,
): Promise<Paths> {
  const closed = new Map<string, string>();
  const noting: typeof readdir = ((path: string, how: { withFileTypes: true }, done: ReaddirDone) =>
    readdir(path, how, (error, entries) => {
      if (error !== null) closed.set(nameOf(withSlashes(relative(options.cwd, path))), error.code ?? error.message);
      done(error, entries);
    })) as typeof readdir;
  const paths = (await glob(pattern, { ...options, fs: { readdir: noting } })).map((path) => nameOf(withSlashes(path)));
  return { paths, closed, ...(paths.length > 0 ? {} : { missing: "I002" }) };
}

type ReaddirDone = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

function withSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
