// Text between two tags as XML means it, where that takes no parser.

const entities = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&amp;", "&"],
  ["&quot;", '"'],
  ["&apos;", "'"],
]);

/** The text that `xml` stands for; undefined when only a parser can tell. */
export function plainText(xml: string): string | undefined {
  if (xml.includes("\r")) return undefined;
  if (!xml.includes("&")) return xml;
  let isPlain = true;
  const text = xml.replace(/&[^;]{0,8};?/g, (entity) => {
    const character = entities.get(entity);
    isPlain &&= character !== undefined;
    return character ?? entity;
  });
  return isPlain ? text : undefined;
}
