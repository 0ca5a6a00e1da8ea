// Status in words, as offices and search services write it, to what it means for the mark. No word known is unknown.
import type { RegisterStatus } from "./record.ts";

/** In this order: "not registered" and "registration cancelled" name registration as well. */
const meanings: readonly (readonly [RegisterStatus, RegExp])[] = [
  // A cancellation or invalidity that is only asked for leaves the registration in force.
  ["live", /registered.*(?:pending|opposition)|(?:cancellation|invalidity|revocation) (?:pending|requested)/i],
  [
    "dead",
    /not registered|withdrawn|refus|rejected|cancel|surrender|expired|ended|dead|abandon|lapsed|removed|revoked|invalid|annul|delete|renounced|never registered|not protected|not in force/i,
  ],
  ["pending", /pending|filed|examin|publish|oppos|appeal|received|under |application|apply|awaiting/i],
  ["live", /registered|protected|in force|live|active|granted|renewed/i],
];

export function statusInWords(written: string): RegisterStatus {
  const words = written.replace(/[_-]+/g, " ");
  return meanings.find(([, pattern]) => pattern.test(words))?.[0] ?? "unknown";
}

/** Words, words in a design, or no words, as ST.66 and TMview call the kind of a mark. */
export function drawingInWords(feature: string, hasText: boolean): "words" | "mixed" | "wordless" | "unknown" {
  if (/typeset|standard char|^word\b|verbal|stylized/i.test(feature)) return "words";
  if (/combined|figurative|design|3-?d|three|shape/i.test(feature)) return hasText ? "mixed" : "wordless";
  return /sound|colou?r|smell|hologram|motion/i.test(feature) ? "wordless" : "unknown";
}
