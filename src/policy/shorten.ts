// Cuts a text at the end of a word, so that what is left can stand as a title.

const trailingSigns = /[\s,;:|/&+\-–—([{]+$/u;
const letter = /[\p{L}\p{M}\p{N}]/u;

/** The longest beginning of `text` of at most `units` UTF-16 units that ends with a word, or as much as fits. */
export function shorten(text: string, units: number): string {
  let end = units;
  if (isLetter(text, units)) while (end > 0 && isLetter(text, end - 1)) end -= 1;
  // One word that is longer than the limit is cut inside.
  return text.slice(0, end === 0 ? units : end).replace(trailingSigns, "");
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && letter.test(text[at] as string);
}
