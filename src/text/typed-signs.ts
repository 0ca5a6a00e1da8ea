// Trade signs that are typed as letters: "Microsoft(R) Office(TM)".
import { compose, type View, ViewBuilder } from "./view.ts";

const typedSign = /(?<=[\p{L}\p{N}])\((r|tm)\)/giu;

/** `readable` with each typed sign as the character it stands for; a bracket behind a blank is left: "shoe (R)". */
export function withTypedSigns(readable: View): View {
  const { text } = readable;
  // Nearly all brackets hold something else: no map is made for those.
  if (!text.includes("(") || text.search(typedSign) === -1) return readable;
  const builder = new ViewBuilder(text.length);
  let at = 0;
  for (const { 0: sign, 1: letters = "", index } of text.matchAll(typedSign)) {
    builder.copy(text.slice(at, index), at);
    at = index + sign.length;
    builder.add(letters.length === 1 ? "®" : "™", index, at);
  }
  builder.copy(text.slice(at), at);
  return compose(builder.view(), readable);
}
