// What `explain --text` says of a text and a mark.
import type { Gate } from "../../model/gate.ts";
import type { SlipKind } from "../../text/slips.ts";

export interface ExplanationWording {
  readonly views: Readonly<Record<"raw" | "readable" | "hidden" | "folded" | "words", string>>;
  readonly ways: string;
  readonly nothing: string;
  readonly found: string;
  readonly notFound: string;
  /** Distance of a word of the text from `meant`, a word of the mark. `slips` tells what it is made up of. */
  readonly distance: (meant: string, cost: number, budget: number | undefined, slips: string) => string;
  readonly passed: (similarity: number) => string;
  readonly stopped: (gate: string) => string;
  readonly slip: Readonly<Record<SlipKind, string>>;
  readonly gate: Readonly<Record<Gate, string>>;
}
