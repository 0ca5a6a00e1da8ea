// Where a sentence ends between two tokens.
import type { Tokens } from "../text/tokens.ts";

// A full stop without a blank after it stands in a number or a name: "99.9", "St.Ives".
const end = /[.!?;|]\s|[。！？；\n•]/u;

/** True when token `token` begins a new sentence. */
export function startsSentence({ text, starts, ends }: Tokens, token: number): boolean {
  if (token === 0) return true;
  const gap = text.slice(ends[token - 1], starts[token]);
  return gap !== " " && end.test(gap);
}
