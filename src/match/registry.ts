// Generated from the files of this folder by `npm run build`; do not edit.
import { way as compound } from "./compound.ts";
import { way as leet } from "./leet.ts";
import { way as masked } from "./masked.ts";
import { way as particle } from "./particle.ts";
import { way as plural } from "./plural.ts";
import { way as spaced } from "./spaced.ts";
import { way as spelling } from "./spelling.ts";
import { way as tagged } from "./tagged.ts";
import { way as twoForOne } from "./two-for-one.ts";
import { way as typo } from "./typo.ts";

export const all = [compound, leet, masked, particle, plural, spaced, spelling, tagged, twoForOne, typo] as const;
