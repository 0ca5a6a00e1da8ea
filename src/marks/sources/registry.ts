// Generated from the files of this folder by `npm run build`; do not edit.
import { source as csv } from "./csv.ts";
import { source as json } from "./json.ts";

export const all = [csv, json] as const;
