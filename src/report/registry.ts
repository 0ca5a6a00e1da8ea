// Generated from the files of this folder by `npm run build`; do not edit.
import { report as json } from "./json.ts";
import { report as ndjson } from "./ndjson.ts";
import { report as terminal } from "./terminal.ts";

export const all = [json, ndjson, terminal] as const;
