// The labelled listings in two parts: weights are fitted on one, and what they are worth is read off the other.
import { createHash } from "node:crypto";
import type { LabelledListing } from "./labelled.ts";

/** True for the third of the listings that no fit sees, chosen by a hash of the id. */
export function isHeldBack({ id }: LabelledListing): boolean {
  return createHash("sha256").update(id).digest().readUInt32BE(0) % 3 === 0;
}
