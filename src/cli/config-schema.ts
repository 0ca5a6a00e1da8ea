// The config file: every option of `scan` under the name of its long form in camel case. Strict: an unknown key is an error.

import { z } from "zod";
import { limitNames } from "../model/limits.ts";
import { severities } from "../model/severity.ts";
import { groupings } from "../report/report.ts";
import { languages } from "../report/wording/wordings.ts";
import { allowConditions } from "../scan/allow.ts";
import { maxJobs } from "./jobs.ts";

const text = z.string().min(1);
const oneOrMore = z.union([text, z.array(text)]).transform((value) => (typeof value === "string" ? [value] : value));

const day = z.iso.date();
const failOn = z.enum([...severities, "never"]);

/** One accepted kind of finding; what it is about, and why it is accepted. */
const allowSchema = z
  .strictObject({
    mark: text.optional(),
    term: text.optional(),
    sku: text.optional(),
    field: text.optional(),
    rule: text.optional(),
    marketplace: text.optional(),
    reason: z.string().trim().min(1, "say why this is accepted"),
    until: day.optional(),
  })
  .refine((entry) => allowConditions.some((name) => entry[name] !== undefined), {
    error: `say what is accepted: at least one of ${allowConditions.join(", ")}`,
  });

export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  format: text.optional(),
  report: oneOrMore.optional(),
  minSeverity: z.enum(severities).optional(),
  failOn: failOn.optional(),
  profile: text.optional(),
  marketplace: oneOrMore.optional(),
  dictionary: oneOrMore.optional(),
  builtin: z.boolean().optional(),
  perMarketplace: z
    .record(
      text,
      z.strictObject({
        profile: text.optional(),
        minSeverity: z.enum(severities).optional(),
        failOn: failOn.optional(),
      }),
    )
    .optional(),
  ownBrand: oneOrMore.optional(),
  allow: z.array(allowSchema).optional(),
  since: text.optional(),
  baseline: oneOrMore.optional(),
  writeBaseline: text.optional(),
  brandColumn: z.enum(["trust", "check"]).optional(),
  inputFormat: text.optional(),
  encoding: text.optional(),
  map: oneOrMore.optional(),
  limits: z.partialRecord(z.enum(limitNames), z.union([z.number(), text])).optional(),
  allowBadRows: z.boolean().optional(),
  jobs: z.int().min(1).max(maxJobs).optional(),
  asOf: day.optional(),
  lang: z.enum(languages).optional(),
  groupBy: z.enum(groupings).optional(),
  compact: z.boolean().optional(),
  fix: z.boolean().optional(),
  fixOutput: text.optional(),
  dryRun: z.boolean().optional(),
  quiet: z.boolean().optional(),
  verbose: z.boolean().optional(),
  color: z.boolean().optional(),
  progress: z.boolean().optional(),
});

export type Config = z.infer<typeof configSchema>;
export const configKeys: readonly string[] = Object.keys(configSchema.shape);
