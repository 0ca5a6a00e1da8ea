// The config file: every option of `scan` under the name of its long form in camel case. Strict: an unknown key is an error.
import { z } from "zod";
import { severities } from "../model/severity.ts";
import { languages } from "../report/wording/wordings.ts";

const text = z.string().min(1);
const oneOrMore = z.union([text, z.array(text)]).transform((value) => (typeof value === "string" ? [value] : value));

export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  format: text.optional(),
  report: oneOrMore.optional(),
  minSeverity: z.enum(severities).optional(),
  failOn: z.enum([...severities, "never"]).optional(),
  marketplace: oneOrMore.optional(),
  dictionary: oneOrMore.optional(),
  builtin: z.boolean().optional(),
  ownBrand: oneOrMore.optional(),
  brandColumn: z.enum(["trust", "check"]).optional(),
  inputFormat: text.optional(),
  encoding: text.optional(),
  map: oneOrMore.optional(),
  allowBadRows: z.boolean().optional(),
  asOf: z.iso.date().optional(),
  lang: z.enum(languages).optional(),
  quiet: z.boolean().optional(),
  verbose: z.boolean().optional(),
  color: z.boolean().optional(),
  progress: z.boolean().optional(),
});

export type Config = z.infer<typeof configSchema>;
export const configKeys: readonly string[] = Object.keys(configSchema.shape);
