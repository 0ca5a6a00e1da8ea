// `--report evidence=<path>`: what an appeal needs: inputs with their hashes, versions, time, findings, decisions and who took them.
import { writeJson } from "./evidence/as-json.ts";
import { writeMarkdown } from "./evidence/as-markdown.ts";
import type { Report } from "./report.ts";

export const report: Report = {
  id: "evidence",
  about: "what an appeal needs, as Markdown, or as JSON when the path ends in .json",
  isDocument: true,
  hashesInputs: true,
  create: (write, options) =>
    options.facts?.path.toLowerCase().endsWith(".json") === true
      ? writeJson(write, options)
      : writeMarkdown(write, options),
};
