// What a seller writes so that a title says what the goods fit, in the language of the marketplace.

const before: Readonly<Record<string, string>> = {
  en: "compatible with",
  de: "kompatibel mit",
  fr: "compatible avec",
  es: "compatible con",
  it: "compatibile con",
  nl: "compatibel met",
  pt: "compatível com",
  pl: "kompatybilny z",
  sv: "kompatibel med",
};
const after: Readonly<Record<string, string>> = { tr: " ile uyumlu", ja: "対応" };

/** "compatible with Zorblat", in `language` where its wording is known, else in English. */
export function fitWording(mark: string, language: string): string {
  const behind = after[language];
  return behind === undefined ? `${before[language] ?? before["en"]} ${mark}` : `${mark}${behind}`;
}
