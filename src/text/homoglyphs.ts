// Letters of other scripts and styles that a reader takes for a Latin letter or digit and that NFKD does not fold.

/** Latin letter -> the code points that stand for it, in one string each. Cased letters are listed in both cases. */
const lookalikes: Readonly<Record<string, string>> = {
  "2": "ƻ",
  "3": "ʒӡ",
  "5": "ƽ",
  a: "аАαΑɑᴀəⱥȺӕ∂",
  b: "ЬьВвΒƅƄʙᴃƀɃɓƁ",
  c: "сСᴄϲϹⅽƈƇ",
  d: "ԁԀᴅđĐɗƊɖƉ",
  e: "еЕΕᴇɇɆεЄєҽ",
  f: "ꜰƒƑғҒϝϜ",
  g: "ɡɢԍԌǥǤɠƓգ",
  h: "һҺнНΗʜħĦհ",
  i: "іІιΙɪıɨƗӀꙇ",
  j: "јЈϳᴊɉɈʝյ",
  k: "кКκΚᴋĸⱪⱩƙƘ",
  l: "ʟłŁƚȽɫɭӏ",
  m: "мМΜᴍɱ",
  n: "пΝɴɲƝŋŊոη",
  o: "оОοΟᴏøØσօɵƟ",
  p: "рРρΡᴘƿƤƥ",
  q: "ԛԚʠɊɋǫ",
  r: "гɼʀɍɌɽɾ",
  s: "ѕЅꜱʂՏ",
  t: "тТτΤᴛŧŦƫȾⱦƭƬ",
  u: "ᴜʉɄυսи",
  v: "ѵѴᴠνʋ",
  w: "ԝԜᴡωшѡ",
  x: "хХχΧⅹ",
  y: "уУʏƴƳγΥүҮɏɎ",
  z: "ᴢƶƵȥȤΖʐʑз",
};

const table = new Map<number, string>();
for (const [latin, glyphs] of Object.entries(lookalikes)) {
  for (const glyph of glyphs) table.set(glyph.codePointAt(0) as number, latin);
}
for (let letter = 0; letter < 26; letter += 1) {
  const latin = String.fromCharCode(97 + letter);
  table.set(0x1f110 + letter, latin); // parenthesised capital
  table.set(0x249c + letter, latin); // parenthesised small
  table.set(0x1f130 + letter, latin); // squared
  table.set(0x1f150 + letter, latin); // negative circled
  table.set(0x1f170 + letter, latin); // negative squared
  table.set(0x1f1e6 + letter, latin); // regional indicator; `fold` leaves pairs alone, which are flags
}

/** The Latin letter or digit that `codePoint` looks like, or undefined. ASCII has no entry. */
export function lookalike(codePoint: number): string | undefined {
  return table.get(codePoint);
}
