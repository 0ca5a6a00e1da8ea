// Finds and reads the config file: from the scanned file's folder upwards, or the one that --config names.
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Node, ParseError } from "jsonc-parser";
import { ProblemError, problem } from "../model/problem.ts";
import { nearest } from "../text/distance.ts";
import type { Config } from "./config-schema.ts";

export const configFileName = "listing-lint.config.json";

export interface FoundConfig {
  readonly config: Config;
  /** The file it comes from; relative paths in it are meant from its folder. */
  readonly path: string;
}

/** The nearest config from `startFolder` upwards: the config file, else a "listing-lint" key in package.json. */
export async function findConfig(startFolder: string): Promise<FoundConfig | undefined> {
  for (let folder = resolve(startFolder); ; folder = dirname(folder)) {
    for (const [name, key] of [
      [configFileName, undefined],
      ["package.json", "listing-lint"],
    ] as const) {
      const path = join(folder, name);
      const text = await readIfThere(path);
      const found = text === undefined || lacksKey(text, key) ? undefined : await parseConfig(text, path, key);
      if (found !== undefined) return { config: found, path };
    }
    if (dirname(folder) === folder) return undefined;
  }
}

/** The config in `path`; throws a ProblemError C002 or C003 that names file, line and column. */
export async function readConfig(path: string, cwd: string): Promise<FoundConfig> {
  const absolute = resolve(cwd, path);
  let text: string;
  try {
    text = await readFile(absolute, "utf8");
  } catch (error) {
    throw new ProblemError(
      problem("C002", { file: path }, { reason: (error as NodeJS.ErrnoException).code ?? "unreadable" }),
    );
  }
  return { config: (await parseConfig(text, path, undefined)) ?? {}, path: absolute };
}

/** True for a package.json without settings, as most are: it needs no parser that knows places. */
function lacksKey(text: string, key: string | undefined): boolean {
  if (key === undefined) return false;
  try {
    return !Object.hasOwn(Object(JSON.parse(text)), key);
  } catch {
    return false;
  }
}

async function parseConfig(text: string, path: string, key: string | undefined): Promise<Config | undefined> {
  const { findNodeAtLocation, parseTree, printParseErrorCode } = await import("jsonc-parser");
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [syntaxError] = errors;
  if (syntaxError !== undefined && key === undefined) {
    throw configProblem("C002", path, text, syntaxError.offset, printParseErrorCode(syntaxError.error));
  }
  const root = key === undefined ? tree : tree && findNodeAtLocation(tree, [key]);
  if (root === undefined) {
    if (key !== undefined) return undefined;
    throw configProblem("C002", path, text, 0, "the file is empty");
  }
  const { configKeys, configSchema } = await import("./config-schema.ts");
  const parsed = configSchema.safeParse(dataOf(root));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  if (unknown !== undefined) {
    const [guess] = nearest(unknown, configKeys, 3, 1);
    const node = keyNode(root, unknown);
    throw configProblem(
      "C003",
      path,
      text,
      node?.offset ?? 0,
      `unknown key "${unknown}"${guess === undefined ? "" : `, did you mean "${guess}"?`}`,
    );
  }
  const at = issue?.path.filter((part) => typeof part !== "symbol") ?? [];
  const node = findNodeAtLocation(root, at) ?? root;
  throw configProblem("C003", path, text, node.offset, `${at.join(".") || "the file"}: ${issue?.message ?? "invalid"}`);
}

function keyNode(root: Node, key: string): Node | undefined {
  return root.children?.find((property) => property.children?.[0]?.value === key)?.children?.[0];
}

/** Plain data of a syntax tree; keys such as `__proto__` stay keys. */
function dataOf(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(dataOf);
  if (node.type !== "object") return node.value as unknown;
  const entries = (node.children ?? []).map(
    ({ children = [] }) => [String(children[0]?.value), children[1] && dataOf(children[1])] as const,
  );
  return Object.fromEntries(entries);
}

function configProblem(
  code: "C002" | "C003",
  path: string,
  text: string,
  offset: number,
  reason: string,
): ProblemError {
  const before = text.slice(0, offset).split("\n");
  const column = (before.at(-1) ?? "").length + 1;
  return new ProblemError(problem(code, { file: path, line: before.length, column: String(column) }, { reason }));
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}
