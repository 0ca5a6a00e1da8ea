// The files of `rules/` that the checks read.
import { readdirSync, readFileSync } from "node:fs";
import type { RuleFile } from "./fault.ts";

export const folders = ["marks", "goods", "words"] as const;

/** Files of one folder, by name. */
export function ruleFiles(folder: (typeof folders)[number]): RuleFile[] {
  return readdirSync(`rules/${folder}`)
    .sort()
    .map((name) => ({ name, text: readFileSync(`rules/${folder}/${name}`, "utf8") }));
}
