// Cuts folded text into tokens: words and numbers of alphabetic scripts, single characters of scripts without spaces.

/**
 * Tokens of a folded text as parallel arrays: token `i` is `starts[i]`..`ends[i]`, in UTF-16 units of the folded text.
 * `gaps[i]` says what stands before token `i`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly gaps: Uint8Array;
}

/** What stands between two tokens. */
export const Gap = {
  /** Nothing: CJK characters, a word beside a number. */
  None: 0,
  /** Up to three spaces or signs that a name may hold: - ' . & _ + ! and the like. */
  Soft: 1,
  /** A comma, a bracket, a line break, a long gap, the start of the text: no name goes across it by chance. */
  Hard: 2,
} as const;

export function tokenize(text: string): Tokens {
  let capacity = Math.max(8, text.length >> 2);
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let gaps = new Uint8Array(capacity);
  let count = 0;
  let at = 0;
  let previousEnd = -1;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === Kind.Gap) {
      at += unitsAt(text, at);
      continue;
    }
    const start = at;
    at += unitsAt(text, at);
    if (kind !== Kind.Ideograph) while (at < text.length && kindAt(text, at) === kind) at += unitsAt(text, at);
    if (count === capacity) {
      capacity *= 2;
      starts = grow(starts, new Uint32Array(capacity));
      ends = grow(ends, new Uint32Array(capacity));
      gaps = grow(gaps, new Uint8Array(capacity));
    }
    starts[count] = start;
    ends[count] = at;
    gaps[count] = gapBetween(text, previousEnd, start);
    previousEnd = at;
    count += 1;
  }
  return { text, count, starts, ends, gaps };
}

export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

const longestSoftGap = 3;

function gapBetween(text: string, from: number, to: number): number {
  if (from === to) return Gap.None;
  if (from === -1 || to - from > longestSoftGap) return Gap.Hard;
  for (let at = from; at < to; at += 1) if (hardSigns.has(text.charCodeAt(at))) return Gap.Hard;
  return Gap.Soft;
}

const hardSigns = new Set(
  Array.from(',;:|/\\()[]{}<>"\n\r\t“”«»、。，；：（）【】「」『』《》•·●★✓→?？', (sign) => sign.charCodeAt(0)),
);

const Kind = { Gap: 0, Word: 1, Number: 2, Ideograph: 3, Katakana: 4, Hiragana: 5, Hangul: 6 } as const;

const wordCharacter = /^[\p{L}\p{M}]$/u;
const numberCharacter = /^\p{N}$/u;
const ideograph = /^[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const katakana = /^[\p{Script=Katakana}ー\u3099\u309a]$/u;
const hiragana = /^\p{Script=Hiragana}$/u;
const hangul = /^\p{Script=Hangul}$/u;

const asciiKinds = Uint8Array.from({ length: 128 }, (_, unit) => computeKind(String.fromCharCode(unit)));
const otherKinds = new Map<number, number>();

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) return asciiKinds[unit] as number;
  const codePoint = text.codePointAt(at) as number;
  let kind = otherKinds.get(codePoint);
  if (kind === undefined) {
    kind = computeKind(String.fromCodePoint(codePoint));
    otherKinds.set(codePoint, kind);
  }
  return kind;
}

function computeKind(character: string): number {
  if (katakana.test(character)) return Kind.Katakana;
  if (hiragana.test(character)) return Kind.Hiragana;
  if (hangul.test(character)) return Kind.Hangul;
  if (ideograph.test(character)) return Kind.Ideograph;
  if (numberCharacter.test(character)) return Kind.Number;
  return wordCharacter.test(character) ? Kind.Word : Kind.Gap;
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

function grow<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
