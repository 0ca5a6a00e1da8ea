// Letters of the Arabic script that are written one for the other: forms of alef, heh, yeh and kaf, and the digits.

/** Letter -> what is written for it, in one string each; composed letters (أ إ آ ؤ ئ) lose their marks by NFKD. */
const variants: Readonly<Record<string, string>> = {
  ا: "ٱٲٳ",
  // Ta marbuta at the end of a word; the hehs of Persian, Urdu and Kurdish.
  ه: "ةۃہھە",
  // Alef maqsura, which Egyptian writing does not tell from yeh; the yehs of Persian and Urdu.
  ي: "ىیے",
  ك: "کڪ",
};

const table = new Map<string, string>();
for (const [letter, written] of Object.entries(variants)) for (const variant of written) table.set(variant, letter);
for (let digit = 0; digit < 10; digit += 1) {
  table.set(String.fromCharCode(0x0660 + digit), String(digit)); // Arabic-Indic
  table.set(String.fromCharCode(0x06f0 + digit), String(digit)); // extended: Persian, Urdu
}

/** Every letter of `text`, in NFKD and without marks, in its basic form; tatweel, which only stretches a word, goes. */
export function withBasicArabic(text: string): string {
  return text.replace(/[\u0629-\u06ff]/g, (letter) => (letter === tatweel ? "" : (table.get(letter) ?? letter)));
}

/** A vowel sign or shadda as a character of its own, which NFKD would make a space with a mark. */
export function isArabicSign(codePoint: number): boolean {
  return (codePoint >= 0xfc5e && codePoint <= 0xfc63) || (codePoint >= 0xfe70 && codePoint <= 0xfe7f);
}

const tatweel = "\u0640";
