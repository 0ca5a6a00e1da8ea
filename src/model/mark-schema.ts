// The rule that every dictionary row must meet, whichever file it comes from.
import { z } from "zod";
import { enforcementLevels, markOrigins, markStatuses } from "./mark.ts";

const text = z.string().trim().min(1);
const list = z.array(text).default([]);

/** A dictionary entry after its cells are split; the columns are those of the published dictionary format. */
export const markSchema = z
  .strictObject({
    mark: text,
    owner: text.optional(),
    classes: z.array(z.int().min(1).max(45)).default([]),
    offices: z.array(z.string().regex(/^[A-Z]{2}$/, "an office is two capital letters, such as US or EU")).default([]),
    status: z.enum(markStatuses).optional(),
    aliases: list,
    companions: list,
    ordinary: list,
    sayInstead: list,
    enforcement: z.enum(enforcementLevels).optional(),
    registration: text.optional(),
    source: text.optional(),
    asOf: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is YYYY-MM-DD, YYYY-MM or YYYY")
      .optional(),
    notes: text.optional(),
    origin: z.enum(markOrigins).optional(),
  })
  .refine((mark) => mark.enforcement !== "documented" || mark.source !== undefined, {
    path: ["enforcement"],
    error: "`documented` needs a source",
  })
  .refine((mark) => mark.registration === undefined || mark.source !== undefined, {
    path: ["registration"],
    error: "a registration needs a source",
  });
