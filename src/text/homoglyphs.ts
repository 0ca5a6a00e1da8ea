// Letters of other scripts and styles that a reader takes for a Latin letter or digit and that NFKD does not fold.

/** Latin letter -> the code points that stand for it, in one string each. Cased letters are listed in both cases. */
const lookalikes: Readonly<Record<string, string>> = {
  "2": "ƻ",
  "3": "ʒӡ",
  "5": "ƽ",
  a: "аАαΑɑᴀəⱥȺӕ∂",
  b: "ЬьВвΒƅƄʙᴃƀɃɓƁ",
  c: "сСᴄϲϹⅽƈƇȻȼ",
  d: "ԁԀᴅđĐɗƊɖƉꝹƋƌ",
  e: "еЕΕᴇɇɆεЄєҽҼ",
  f: "ꜰƒƑғҒϝϜ",
  g: "ɡɢԍԌǥǤɠƓգցꞠꞡ",
  h: "һҺнНΗʜħĦհⱧⱨ",
  i: "іІιΙɪıɨƗӀꙇᵻ",
  j: "јЈϳᴊɉɈʝյ",
  k: "кКκΚᴋĸⱪⱩƙƘꝀꝁꞢꞣ",
  l: "ʟłŁƚȽɫɭӏꝈꝉⱠⱡꞀ",
  m: "мМΜᴍɱᵯꟽ",
  n: "пΝɴɲƝŋŊոηꞐꞑռ",
  o: "оОοΟᴏøØσօɵƟჿ௦",
  p: "рРρΡᴘƿƤƥᵽⱣ",
  q: "ԛԚʠɊɋǫꝖꝗզ",
  r: "гɼʀɍɌɽɾ",
  s: "ѕЅꜱʂՏȿꞨꞩ",
  t: "тТτΤᴛŧŦƫȾⱦƭƬ",
  u: "ᴜʉɄυսиᵾ",
  v: "ѵѴᴠνʋ",
  w: "ԝԜᴡωшѡⱲⱳ",
  x: "хХχΧⅹӾӿҲҳ",
  y: "уУʏƴƳγΥүҮɏɎỾ",
  z: "ᴢƶƵȥȤΖʐʑзⱫⱬꝢꝣ",
};

/**
 * The same in scripts that no marketplace's language is written in (Cherokee, Lisu, Coptic, Deseret, Old Italic ...) and in
 * rare letters of Latin and Greek: the confusables of Unicode TR39 for one letter. The other case of each counts as well.
 */
const rareLookalikes: Readonly<Record<string, string>> = {
  a: "Ꭺᗅ⍺ꓮ𐊠𖽀",
  b: "ᏏᏴᑲᖯᗷꓐꞴ𐊂𐊡𐌁",
  c: "ᏟⲤⲥꓚꮯ𐊢𐌂𐐕𐐽𐔜𑣩𑣲",
  d: "ᎠᏧᑯᗞᗪꓒꓓ",
  e: "Ꭼ℮ⴹꓰꬲ𐊆𑢦𑢮",
  f: "ᖴẝꓝꞘꞙꬵ𐊇𐊥𐔥𑢢𑣂𝈓",
  g: "ƍᏀᏳᶃꓖ",
  h: "ᎻᏂᕼⲎꓧ𐋏",
  i: "ɩᎥ⍳ꭵ𑣃",
  j: "ͿᎫᒍꓙꞲ",
  k: "ᏦᛕⲔꓗ𐔘",
  l: "ƖǀᏞᒪᛁⲒⳐⵏꓡꓲ𐊊𐌉𐌠𐐛𐔦𑢣𑢲𖼖𖼨𝈪",
  m: "ϺᎷᗰᛖⲘꓟ𐊰𐌑",
  n: "Ⲛꓠ𐔓",
  o: "ᴑⲞⲟⵔꓳꬽ𐊒𐊫𐐄𐐬𐓂𐓪𐔖𑢵𑣈𑣗𑣠",
  p: "Ꮲᑭ⍴Ⲣⲣꓑ𐊕",
  q: "ⵕ",
  r: "ƦᎡᏒᖇᴦⲅꓣꭇꭈꮁ𐒴𖼵𝈖",
  s: "ᏕᏚꓢꮪ𐊖𐐠𐑈𑣁𖼺",
  t: "ᎢⲦꓔ𐊗𐊱𐌕𑢼𖼊",
  u: "ᑌꓴꞟꭎꭒ𐓎𐓶𑢸𑣘𖽂",
  v: "Ꮩᐯⴸꓦꮩ𐔝𑜆𑢠𑣀𖼈𝈍",
  w: "ɯᎳᏔꓪꮃ𑜊𑜎𑜏𑣦𑣯",
  x: "ᕁᕽ᙭᙮ᚷⲬⵝꓫꞳ𐊐𐊴𐌗𐌢𐔧𑣬",
  y: "ɣᎩᎽᶌỿⲨꓬꭚ𐊲𑢤𑣜𖽃",
  z: "Ꮓꓜꮓ𐋵𑢩𑣄𑣥",
};

const table = new Map<number, string>();
for (const [latin, glyphs] of Object.entries(lookalikes)) {
  for (const glyph of glyphs) table.set(glyph.codePointAt(0) as number, latin);
}
const rare = Object.entries(rareLookalikes);
for (const inCase of [(glyph: string) => glyph, (glyph: string) => glyph.toLowerCase()]) {
  for (const [latin, glyphs] of rare) {
    for (const glyph of glyphs) {
      const codePoint = inCase(glyph).codePointAt(0) as number;
      if (!table.has(codePoint)) table.set(codePoint, latin);
    }
  }
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
