// The JSON Schemas that are published with the package, made from the zod schemas.
import { z } from "zod";
import { listingLineSchema, reportSchema } from "./schema.ts";

/** JSON Schema (draft 2020-12) of `--format json`; `$defs.listingLine` is one line of `--format ndjson`. */
export function reportJsonSchema(): object {
  return {
    ...z.toJSONSchema(reportSchema, { io: "input" }),
    title: "listing-lint report, schema version 1",
    $defs: { listingLine: z.toJSONSchema(listingLineSchema, { io: "input" }) },
  };
}
