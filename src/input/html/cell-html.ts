// The text of an HTML table cell: tags gone, line breaks kept, characters put back.

// Tags that stand inside a word or a line; any other one separates what is before and after it.
const inlineTag = /^<\/?(?:a|abbr|b|big|em|font|i|ins|mark|o:p|s|small|span|strong|sub|sup|u)\b/i;
const lineTag = /^<(?:br|\/p|\/div|\/li)\b/i;

/** Reads the HTML between the tags of a cell. Markup that a seller wrote into the text is escaped there, and comes out. */
export function cellText(html: string): string {
  if (!html.includes("<") && !html.includes("&")) return html.trim();
  const text = html
    .replace(/\s+/g, " ")
    .replace(/<[a-z/!][^<>]*>/gi, (tag) => (lineTag.test(tag) ? "\n" : inlineTag.test(tag) ? "" : " "));
  return unescaped(text).trim();
}

const named = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
]);

// Other names are left to the reading of the cell, which knows all of them.
const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos|nbsp));/g;

function unescaped(text: string): string {
  return text.replace(reference, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const codePoint = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : "\ufffd";
  });
}
