// A mark that a listing names, as the trademark pack judged it: what rules about brands speak of.
import type { Use } from "../model/finding.ts";
import type { Field, Span } from "../model/listing.ts";
import type { Severity } from "../model/severity.ts";

export interface MarkPlace {
  readonly field: Field;
  /** In the decoded cell. */
  readonly span: Span;
  readonly name: string;
  /** Group of the dictionary that it is in, such as `luxury`; empty for other dictionaries. */
  readonly sector: string;
  readonly use: Use;
  /** Of its own finding. */
  readonly severity: Severity;
  /** The words that told the use, such as "compatible with"; empty where none did. */
  readonly wording: string;
}
