// Ampersands that nobody escaped, as in addresses of hand-made feeds: a parser takes all that follows for a name.

const sectionStart = "<![CDATA[";
const sectionEnd = "]]>";
// What the parser knows, and references to characters; all else is text.
const reference = /^&(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});/;
// A reference to an entity that the document itself, or HTML, would have to know.
const entity = /^&[A-Za-z_:][\w.:-]*;/;
// The longest of what must be seen whole to be told.
const lookahead = 40;

/**
 * Escapes such ampersands in XML that comes in pieces. Sections of character data are left as they are.
 * @param onEntity is told of what has the form of a reference to an entity, such as `&eacute;`; it is escaped as well.
 */
export async function* escapeBareAmpersands(
  text: AsyncIterable<string>,
  onEntity: (reference: string) => void = () => {},
): AsyncGenerator<string> {
  const escaper = new Escaper(onEntity);
  for await (const piece of text) yield escaper.push(piece, false);
  yield escaper.push("", true);
}

class Escaper {
  #rest = "";
  #isInSection = false;
  readonly #onEntity: (reference: string) => void;

  constructor(onEntity: (reference: string) => void) {
    this.#onEntity = onEntity;
  }

  push(piece: string, final: boolean): string {
    const text = this.#rest + piece;
    const end = final ? text.length : Math.max(0, text.length - lookahead);
    const parts: string[] = [];
    let at = 0;
    while (at < end) {
      const next = this.#isInSection ? text.indexOf(sectionEnd, at) : nextSign(text, at);
      if (next === -1 || next >= end) {
        parts.push(text.slice(at, end));
        at = end;
      } else {
        parts.push(text.slice(at, next));
        at = next + this.#sign(text, next, parts);
      }
    }
    this.#rest = text.slice(at);
    return parts.join("");
  }

  /** Passes on what stands at `at`; returns its length. */
  #sign(text: string, at: number, parts: string[]): number {
    if (text[at] === "&") {
      const ahead = text.slice(at, at + lookahead);
      const isBare = !reference.test(ahead);
      const named = isBare ? entity.exec(ahead)?.[0] : undefined;
      if (named !== undefined) this.#onEntity(named);
      parts.push(isBare ? "&amp;" : "&");
      return 1;
    }
    const sign = this.#isInSection ? sectionEnd : text.startsWith(sectionStart, at) ? sectionStart : "<";
    if (sign !== "<") this.#isInSection = !this.#isInSection;
    parts.push(sign);
    return sign.length;
  }
}

function nextSign(text: string, from: number): number {
  const sign = /[&<]/g;
  sign.lastIndex = from;
  return sign.exec(text)?.index ?? -1;
}
