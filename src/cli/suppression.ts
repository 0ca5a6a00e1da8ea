// Reads the files of decisions that a run is given, and makes of them and the allow list what parts findings.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ProblemError, problem } from "../model/problem.ts";
import type { DecisionFile } from "../scan/decisions.ts";
import { createSuppressor, type Suppressor } from "../scan/suppress.ts";
import type { RunOptions } from "./options.ts";

/** Throws a ProblemError C004 for a file that cannot be read: a run without its baseline would fail for no reason. */
export async function loadSuppressor({ baselines, allow, settings }: RunOptions, cwd: string): Promise<Suppressor> {
  const { marketplaces, asOf, minSeverity } = settings;
  const decisions = await Promise.all(baselines.map((path) => readDecisions(path, cwd)));
  return createSuppressor({ decisions, allow, marketplaces, asOf, minSeverity });
}

export async function readDecisions(path: string, cwd: string): Promise<DecisionFile> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, path), "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ProblemError(problem("C004", { file: path }, { reason: code === "ENOENT" ? "missing" : message }));
  }
  const { parseDecisions } = await import("../scan/decisions-schema.ts");
  return parseDecisions(text, path);
}
