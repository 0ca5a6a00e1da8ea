// Chinese, Japanese and Korean double-byte encodings: each has its own frequent zone, and real text stays inside it.
import type { EncodingGuess } from "./guess-encoding.ts";

/**
 * The double-byte encoding that `bytes` decode in without a fault and into frequent characters.
 * @returns undefined when no such encoding fits, as for text of European scripts.
 */
export function guessMultiByte(bytes: Uint8Array): EncodingGuess | undefined {
  let best: { encoding: string; fit: Fit } | undefined;
  for (const { encoding, zone } of encodings) {
    const fit = fitOf(bytes, encoding, zone);
    // A few Chinese characters may all lie in the Hangul range; Korean needs a phrase.
    if (encoding === "euc-kr" && fit.characters < minCharacters) continue;
    if (fit.share >= minShare && fit.share > (best?.fit.share ?? 0)) best = { encoding, fit };
  }
  if (best === undefined || (best.fit.share < sureShare && isThai(bytes))) return undefined;
  return { encoding: best.encoding, confident: best.fit.characters >= minCharacters };
}

// Below this share the text is something else: German text happens to decode as GB18030 into rare characters, for
// example, since `ß` and the letter after it make a pair.
const minShare = 0.75;
// Thai read as Chinese stays below this; Chinese, Japanese and Korean text is above it.
const sureShare = 0.92;
// Two pairs may be an accident (`¼½`); six are a phrase.
const minCharacters = 6;

interface Fit {
  /** Double-byte characters seen. */
  readonly characters: number;
  /** Their mean weight: 1 for a frequent character, 0 for one that real text hardly uses. */
  readonly share: number;
}

/** Weight of the double-byte character `lead` `trail`, 0 to 1; undefined where `lead` is a character of its own. */
type Zone = (lead: number, trail: number) => number | undefined;

const encodings: readonly { encoding: string; zone: Zone }[] = [
  // Kana tell Japanese: listing text is never without them, and Chinese text hardly has any.
  {
    encoding: "euc-jp",
    zone: (lead) => {
      if (lead === 0xa4 || lead === 0xa5) return 1.3;
      if (lead === 0x8e || lead === 0xa1 || lead === 0xa3) return 0.9;
      return lead >= 0xb0 && lead <= 0xcf ? 0.8 : 0;
    },
  },
  {
    encoding: "shift_jis",
    zone: (lead, trail) => {
      if (lead >= 0xa1 && lead <= 0xdf) return undefined;
      if (lead === 0x82 || lead === 0x83) return 1.3;
      if (lead === 0x81) return 0.9;
      return lead >= 0x88 && lead <= 0x97 && trail >= 0x40 ? 0.9 : 0.1;
    },
  },
  // Hangul syllables stand in B0-C8; Chinese text spreads over B0-F7, so all of it in that range is Korean.
  {
    encoding: "euc-kr",
    zone: (lead, trail) => {
      if (trail < 0xa1) return 0;
      if (lead >= 0xb0 && lead <= 0xc8) return 1;
      return lead === 0xa1 || lead === 0xa3 ? 0.9 : -0.5;
    },
  },
  // Level 1 of GB 2312 (B0-D7) holds the frequent characters; rare ones and pairs outside GB 2312 count little.
  {
    encoding: "gb18030",
    zone: (lead, trail) => {
      // The letters of Pinyin: `Café`, written with a Chinese Excel.
      if (lead === 0xa8) return 0.6;
      if (trail < 0xa1) return 0.1;
      if (lead >= 0xb0 && lead <= 0xd7) return 0.98;
      if (lead === 0xa1 || lead === 0xa3) return 0.9;
      return lead >= 0xd8 && lead <= 0xf7 ? 0.3 : 0;
    },
  },
  {
    encoding: "big5",
    zone: (lead) => {
      if (lead >= 0xa4 && lead <= 0xc6) return 0.97;
      if (lead >= 0xa1 && lead <= 0xa3) return 0.9;
      return lead >= 0xc9 && lead <= 0xf9 ? 0.2 : 0;
    },
  },
];

// Thai is the single-byte script whose words are runs of high bytes, as Chinese ones are. What gives it away: a vowel or
// tone sign above or below (D1, D4-DA, E7-EE) only ever follows a consonant (A1-CE) or another sign, there are many of
// them, and DB-DE and FC-FF are no Thai character at all.
function isThai(bytes: Uint8Array): boolean {
  let high = 0;
  let signs = 0;
  let misplaced = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    if ((byte >= 0xdb && byte <= 0xde) || byte >= 0xfc) return false;
    high++;
    if (!isThaiSign(byte)) continue;
    signs++;
    const before = bytes[at - 1] ?? 0;
    if (!isThaiSign(before) && !(before >= 0xa1 && before <= 0xce)) misplaced++;
  }
  return signs >= 3 && signs / high > 0.08 && misplaced / signs < 0.02;
}

function isThaiSign(byte: number): boolean {
  return byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee);
}

const none: Fit = { characters: 0, share: 0 };

function fitOf(bytes: Uint8Array, encoding: string, zone: Zone): Fit {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return none;
  }
  let characters = 0;
  let single = 0;
  let weight = 0;
  let pairEnd = -1;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    const value = zone(lead, trail);
    if (value === undefined) {
      // Half-width katakana: right in a phrase of them, but any windows-125x text looks like that too.
      single++;
      continue;
    }
    characters++;
    // A lone pair of a high byte and a letter is a sign of windows-125x and that letter: `Men’s`, `40°C`.
    const alone = trail < 0x80 && pairEnd !== at && (bytes[at + 2] ?? 0) < 0x80;
    if (!alone) weight += value;
    at++;
    pairEnd = at + 1;
  }
  if (characters === 0 || single > 2 * characters) return none;
  return { characters, share: (weight + 0.6 * single) / (characters + single) };
}
