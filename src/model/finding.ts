// A Finding is judgement: this use of that mark, in this listing, is this risky, for these reasons.
import type { z } from "zod";
import type { evidenceSchema, findingSchema } from "./schema.ts";

/** How the listing uses the mark. */
export const uses = ["product", "reference", "counterfeit", "compatible", "own", "common", "unclear"] as const;
export type Use = (typeof uses)[number];

/** One reason. The code is contract; `report/wording` makes the sentence from code and args. */
export type Evidence = z.infer<typeof evidenceSchema>;
export type Finding = z.infer<typeof findingSchema>;
