// The shape that every policy pack must have before it is compiled; the types of rules are read off it.
// Only the build imports this file at run time: zod is the costliest part of start-up.
import { z } from "zod";
import { uses } from "../model/finding.ts";
import { fieldRoles } from "../model/listing.ts";
import { severities } from "../model/severity.ts";
import { patternNames } from "./named-patterns.ts";

const text = z.string().trim().min(1);
const texts = z.array(text).min(1);
const limit = z.int().min(0);
const day = z.iso.date();
const wording = z.strictObject({ en: text, zh: text });

/** One way of checking with its parameters; each kind is one file of this folder. */
const mechanismSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("length"),
    unit: z.enum(["characters", "words"]).default("characters"),
    /** `value`: each value of a multi-value cell, such as a tag. */
    per: z.enum(["cell", "value"]).default("cell"),
    min: limit.optional(),
    max: limit.optional(),
  }),
  z.strictObject({ kind: z.literal("total-length"), max: limit }),
  z.strictObject({
    kind: z.literal("count"),
    of: z.enum(["fields", "values"]),
    min: limit.optional(),
    max: limit.optional(),
  }),
  z.strictObject({
    kind: z.literal("bytes"),
    max: limit,
    /** `without-gaps`: spaces and punctuation are not counted. `plain`: they are, and only that puts it over the limit. */
    measure: z.enum(["plain", "without-gaps"]),
  }),
  z.strictObject({
    kind: z.literal("characters"),
    characters: z.string().default(""),
    emoji: z.boolean().default(false),
    /** What stands for a character as well; "" where it may simply go. Pictures may always go. */
    substitutes: z.record(text, z.string()).default({}),
    /** How often each of them may stand in the cell. */
    maxEach: limit.default(0),
    exceptInBrand: z.boolean().default(false),
    /** Brand names that are written with them, in small letters. */
    exceptNames: z.array(text.lowercase()).default([]),
  }),
  z.strictObject({
    kind: z.literal("repetition"),
    maxTimes: z.int().min(1),
    /** Singular and plural count as one word. */
    plurals: z.boolean().default(false),
    ignore: z.array(text).default([]),
  }),
  z.strictObject({
    kind: z.literal("phrases"),
    phrases: texts,
    /** Longer phrases in which one of `phrases` is harmless. */
    except: z.array(text).default([]),
    at: z.enum(["anywhere", "start"]).default("anywhere"),
    exceptInBrand: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal("claims"),
    verbs: texts,
    objects: texts,
    /** Words that may stand between verb and object. */
    connectors: z.array(text).default([]),
    /** Words before the verb, in the same sentence, that deny the claim. */
    negators: z.array(text).default([]),
  }),
  z.strictObject({ kind: z.literal("placeholders"), values: texts }),
  z.strictObject({
    kind: z.literal("patterns"),
    patterns: z.array(z.enum(patternNames)).min(1),
    exceptInBrand: z.boolean().default(false),
    /** Names of companies that are written so, in small letters. */
    exceptNames: z.array(text.lowercase()).default([]),
  }),
  z.strictObject({ kind: z.literal("letter-case"), style: z.enum(["all-caps", "any-capital"]) }),
  z.strictObject({ kind: z.literal("script"), allowed: z.literal("Latin") }),
  z.strictObject({ kind: z.literal("language"), allowed: z.array(z.string().regex(/^[a-z]{2}$/)).min(1) }),
  z.strictObject({ kind: z.literal("own-brand") }),
  z.strictObject({
    kind: z.literal("marks"),
    /** How the trademark pack reads the mention. */
    uses: z.array(z.enum(uses)).min(1),
    /** Only marks of these files of `rules/marks`. */
    sectors: z.array(text).min(1).optional(),
    /** Only with this wording beside the mark, as `rules/use` has it; "" stands for none. */
    wordings: z.array(z.string()).min(1).optional(),
    notWordings: z.array(z.string()).default([]),
    at: z.enum(["anywhere", "start"]).default("anywhere"),
    /** From how many different marks in one field there are too many. */
    minMarks: z.int().min(1).default(1),
    /** Only where the mark's own finding is less severe than this. */
    below: z.enum(severities).optional(),
  }),
  /** Asked of the rows of one product together. */
  z.strictObject({ kind: z.literal("family-goods") }),
  z.strictObject({ kind: z.literal("paired-fields"), phrases: texts, with: z.enum(fieldRoles) }),
]);

const wordedKinds: ReadonlySet<string> = new Set(["phrases", "claims", "paired-fields"]);

const caseFieldSchema = z.strictObject({
  role: z.enum(fieldRoles),
  text,
  column: text.optional(),
  /** The values of a multi-value cell; `text` is then these, joined by a comma. */
  isList: z.boolean().optional(),
});

/** A listing that must, or must not, be reported: a text for the rule's first field, or more of a listing. */
const caseSchema = z.union([
  text,
  z.strictObject({
    fields: z.array(caseFieldSchema).min(1),
    brand: text.optional(),
    category: text.optional(),
    /** Titles of the rows of the same product before it. */
    siblings: texts.optional(),
    /** Marks of its fields, as the trademark pack would judge them: by the text that names them. */
    marks: z
      .array(
        z.strictObject({
          text,
          use: z.enum(uses),
          wording: z.string().default(""),
          sector: z.string().default(""),
          severity: z.enum(severities).default("low"),
        }),
      )
      .optional(),
  }),
]);

const ruleSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id is <pack>/<name>"),
    /** Ids of `policies` facts that the rule encodes, such as `AMZ-T3`, or what else the source is. */
    facts: texts,
    /** What the rule is about, in a few words. */
    title: wording,
    /** Marketplace without its region: `amazon` for `amazon-us`, `amazon-de` ... */
    marketplaces: texts,
    /** Regions for which the source speaks; absent: it names none. */
    regions: z.array(text).min(1).optional(),
    exceptRegions: z.array(text).min(1).optional(),
    fields: z.array(z.enum(fieldRoles)).min(1),
    /** Only columns whose names start so, as they are or as folded letters and digits: for roles that hold many kinds of text. */
    columns: texts.optional(),
    /** Languages of the words of the rule (ISO 639-1); `any` where they are names; absent where it has none. */
    languages: z.union([z.literal("any"), z.array(z.string().regex(/^[a-z]{2}$/)).min(1)]).optional(),
    /** Only or not for listings whose category, title or brand has one of these words. */
    when: z
      .strictObject({
        category: texts.optional(),
        notCategory: texts.optional(),
        title: texts.optional(),
        notTitle: texts.optional(),
        /** The whole brand name is one of these. */
        brand: texts.optional(),
      })
      .optional(),
    effectiveFrom: day.optional(),
    effectiveTo: day.optional(),
    source: z.url(),
    verifiedOn: day,
    grade: z.enum(["A", "B", "C"]),
    severity: z.enum(severities),
    stage: z.enum(["trial", "stable"]),
    /** Report the first place of a cell only. */
    once: z.boolean().default(false),
    mechanism: mechanismSchema,
    what: wording,
    why: wording,
    do: wording,
    /** What to write instead of the text that was found; empty to leave it out. */
    replaceWith: z.string().optional(),
    /** Roles in which the place may be mended without a person looking: the rest still reads well. */
    autofix: z.array(z.enum(fieldRoles)).min(1).optional(),
    /** A finding of this rule in the same field says the same better: the policy hit is then left out. */
    yieldsTo: text.optional(),
    hits: z.array(caseSchema).min(3),
    misses: z.array(caseSchema).min(3),
  })
  .refine(({ grade, severity }) => grade !== "C" || severity === "info", {
    path: ["severity"],
    error: "a rule of grade C is `info`",
  })
  .refine(({ grade, why }) => grade !== "C" || (/\breport/i.test(why.en) && /据|称/.test(why.zh)), {
    path: ["why"],
    error: "a rule of grade C says that this is only reported",
  })
  .refine(({ stage, severity }) => stage !== "trial" || severity === "info" || severity === "low", {
    path: ["severity"],
    error: "a rule on trial is `info` or `low`",
  })
  .refine(({ mechanism, languages }) => languages !== undefined || !wordedKinds.has(mechanism.kind), {
    path: ["languages"],
    error: "a rule made of words says in which languages they are",
  })
  .refine(({ effectiveFrom, effectiveTo }) => !effectiveFrom || !effectiveTo || effectiveFrom <= effectiveTo, {
    path: ["effectiveTo"],
    error: "a rule does not end before it begins",
  });

const policyPackSchema = z
  .strictObject({ pack: text, about: text, rules: z.array(ruleSchema).min(1) })
  .superRefine(({ pack, rules }, context) => {
    const seen = new Set<string>();
    rules.forEach(({ id }, index) => {
      const path = ["rules", index, "id"];
      if (!id.startsWith(`${pack}/`))
        context.addIssue({ code: "custom", path, message: `an id of this pack starts with ${pack}/` });
      if (seen.has(id)) context.addIssue({ code: "custom", path, message: `${id} is there twice` });
      seen.add(id);
    });
  });

export type PolicyPack = z.infer<typeof policyPackSchema>;

/** The pack in `json`; an error that names `file` and every place of it that does not keep the shape. */
export function parsePolicyPack(json: string, file: string): PolicyPack {
  const parsed = policyPackSchema.safeParse(JSON.parse(json));
  if (!parsed.success) throw new Error(`${file}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
