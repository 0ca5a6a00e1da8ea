// Turns what the user named on the command line (files, folders, globs, `-`) into sources.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { type ProblemCode, problem, type RawProblem } from "../model/problem.ts";
import type { Source } from "./source.ts";

export interface Located {
  /** In code point order of their paths, each file once. */
  readonly sources: Source[];
  readonly problems: RawProblem[];
}

/**
 * Turns command-line targets into sources. A file is taken whatever its name; a folder gives its files with a known
 * extension, folders below included, except dot folders and `node_modules`. Spreadsheets that cannot be read are taken
 * too, so that the reader names them: a folder is never silently half scanned.
 * A target that leads to no file is problem I001 (a path) or I002 (a folder or a glob).
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
    if (located.missing !== undefined) problems.push(problem(located.missing, { file: target }));
    for (const path of located.paths) {
      const absolute = resolve(options.cwd, path);
      if (!found.has(absolute)) found.set(absolute, await fileSource(path, absolute));
    }
  }
  const sources = [...found.values()].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  return { sources, problems };
}

const extensions = ["csv", "tsv", "txt", "tab", "ndjson", "jsonl", "xlsx", "xlsm", "xlsb", "xls", "ods"];
const zipped = ["csv", "tsv", "txt", "tab", "ndjson", "jsonl"].map((extension) => `${extension}.gz`);
const folderPattern = `**/*.{${[...extensions, ...zipped].join(",")}}`;
const ignore = ["**/node_modules/**"];

interface Paths {
  readonly paths: readonly string[];
  readonly missing?: ProblemCode;
}

async function pathsOf(target: string, cwd: string): Promise<Paths> {
  // The path as it stands comes first: a name such as `report [1].csv` is a file, not a pattern.
  const info = await stat(resolve(cwd, target)).catch(() => undefined);
  if (info?.isDirectory() === true) {
    const inside = await glob(folderPattern, { cwd: resolve(cwd, target), ignore, caseSensitiveMatch: false });
    const folder = withSlashes(target).replace(/\/+$/, "");
    const prefix = target === "." ? "" : `${folder}/`;
    return orMissing(inside.map((path) => prefix + withSlashes(path)));
  }
  if (info !== undefined) return { paths: [withSlashes(target)] };
  if (!isDynamicPattern(target)) return { paths: [], missing: "I001" };
  return orMissing((await glob(withSlashes(target), { cwd, ignore, expandDirectories: false })).map(withSlashes));
}

function orMissing(paths: readonly string[]): Paths {
  return paths.length > 0 ? { paths } : { paths, missing: "I002" };
}

function withSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

// Reads of a quarter of a MiB: larger ones gain little and cost memory for every open file.
const readBytes = 256 * 1024;

async function fileSource(path: string, absolute: string): Promise<Source> {
  const info = await stat(absolute).catch(() => undefined);
  return {
    path,
    ...(info === undefined ? {} : { bytes: info.size }),
    open: () => createReadStream(absolute, { highWaterMark: readBytes }),
  };
}
