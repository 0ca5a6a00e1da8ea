// Evasion: letters swapped for look-alikes show that the writer knew; accents and width are often just a keyboard.
import type { MatchKind } from "../model/match.ts";
import type { Consideration } from "./consideration.ts";

const disguises: ReadonlySet<MatchKind> = new Set(["homoglyph", "leet", "masked"]);

export const consideration: Consideration = {
  id: "disguise",
  codes: ["DISGUISED_SPELLING"],
  consider({ match, at: { cell } }) {
    const written = cell.text.slice(match.span.start, match.span.end);
    const isHidden = match.kind === "folded" && /[\p{Default_Ignorable_Code_Point}\u0000-\u0008&<]/u.test(written);
    return disguises.has(match.kind) || isHidden ? [{ code: "DISGUISED_SPELLING", args: { kind: match.kind } }] : [];
  },
};
