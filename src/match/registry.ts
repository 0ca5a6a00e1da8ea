// Generated from the files of this folder by `npm run build`; do not edit.
import { way as plural } from "./plural.ts";
import { way as spelling } from "./spelling.ts";

export const all = [plural, spelling] as const;
