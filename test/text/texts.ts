// Texts for properties: any Unicode, and alphabets dense in what listings and evaders really write.
import fc from "fast-check";

/** Any code points and any graphemes. */
export const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

const pieces = [
  ..."abeinkoNIKE  0129.-'&_,;",
  ..."éÑçßøłđĸıİ",
  ..."іеоркАВНМТΝΙΚΕηω",
  ..."ｎＩ𝐧𝓲ⓚⒺ🅽🄸ᴋɴ",
  ..."ナイキガｶﾞ나이키耐克รองเท้า",
  ..."\u1102\u1161\u11ab\u3131\uffa1\uffdc가",
  ..."أإآٱاةهىيیکكـ٣۴\ufe8e\ufefb\ufe70",
  ..."™®©ﬁ㎏½Ⅳ\ufdfa",
  ..."🇳🇮🇰🔥",
  ..."\u0301\u0336\u3099\u064b",
  ..."\u200b\u200d\u00ad\ufe0f\u2060\ufeff\u0000\u202e",
  "\ud83c",
  "\udc00",
  "\n",
];

/** Letters in many scripts and styles, marks, invisible characters, lone surrogates. */
export const mixedText = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));

const markupPieces = [
  "&#110;",
  "&#x4E;",
  "&eacute;",
  "&amp;",
  "&lt;",
  "&nbsp;",
  "&fjlig;",
  "&unknown;",
  "&",
  "<",
  ">",
  "<b>",
  "</b>",
  "<br/>",
  "<p class='a'>",
  "<!--",
  "-->",
  "<style>",
  "</style>",
  "<3",
];

/** The same among tags, comments and entities, whole and broken. */
export const markedUpText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...markupPieces)), { maxLength: 40 })
  .map((parts) => parts.join(""));
