// Evasion: letters swapped for look-alikes show that the writer knew; accents and width are often just a keyboard.
import type { MatchKind } from "../model/match.ts";
import { hasHiddenParts } from "../text/hidden.ts";
import type { Consideration } from "./consideration.ts";

const disguises: ReadonlySet<MatchKind> = new Set(["homoglyph", "leet", "masked"]);

export const consideration: Consideration = {
  id: "disguise",
  codes: ["DISGUISED_SPELLING"],
  consider({ match, at: { cell } }) {
    const isDisguise = disguises.has(match.kind) || hasHiddenParts(cell, match.firstToken, match.endToken);
    return isDisguise ? [{ code: "DISGUISED_SPELLING", args: { kind: match.kind } }] : [];
  },
};
