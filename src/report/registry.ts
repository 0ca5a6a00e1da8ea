// Generated from the files of this folder by `npm run build`; do not edit.
import { report as baseline } from "./baseline.ts";
import { report as csv } from "./csv.ts";
import { report as evidence } from "./evidence.ts";
import { report as findings } from "./findings.ts";
import { report as github } from "./github.ts";
import { report as html } from "./html.ts";
import { report as json } from "./json.ts";
import { report as junit } from "./junit.ts";
import { report as markdown } from "./markdown.ts";
import { report as ndjson } from "./ndjson.ts";
import { report as sarif } from "./sarif.ts";
import { report as terminal } from "./terminal.ts";
import { report as xlsx } from "./xlsx.ts";

export const all = [
  baseline,
  csv,
  evidence,
  findings,
  github,
  html,
  json,
  junit,
  markdown,
  ndjson,
  sarif,
  terminal,
  xlsx,
] as const;
