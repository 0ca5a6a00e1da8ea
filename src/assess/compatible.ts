// Wording that names a mark only to say what the goods fit, replace or work with (nominative use).
import type { Mark } from "../model/mark.ts";
import type { Match } from "../model/match.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import { wordsOf } from "../text/key.ts";
import { Gap } from "../text/tokens.ts";
import type { Context, MatchedField } from "./consideration.ts";
import { isHostClass } from "./hosts.ts";
import type { PhraseSet } from "./lexicon.ts";
import { phraseLeadingTo, phraseStartingAt } from "./phrases.ts";
import { saidOfDevices } from "./title-device.ts";

const audience = /^(?:fans?|lovers?|shoppers?|collectors?|enthusiasts?|addicts?|party|parties|birthday|themed?)$/;

/**
 * A bare "for" counts only where something can be fitted: the goods are an accessory or a part, or the mark (or the next
 * of a list) names a device or vehicle and the goods are neither clothing nor a print. "Gift for Coach shoppers" fits nothing.
 */
export function compatiblePhrase(context: Context): string | undefined {
  const { at, match, lexicon, goods, hosts } = context;
  const { cell } = at;
  const { before, beforeWeak, after } = lexicon.compatible;
  // "Stickers for Kindle" are put on it; "stickers for BTS" show them.
  const isShown = goods.isPrint && !hosts.isDevice(match.mark);
  // "Glove for Huion tablet" is worn to use it; "shirt for Honda" shows it.
  const isForUse = hosts.isDevice(match.mark) && goods.named.some(({ words }) => gloves.test(words));
  const bearsNothing = isShown || (goods.isApparel && goods.classes.has(clothing) && !isForUse);
  const isHost =
    !bearsNothing &&
    (isHostClass(match.mark) ||
      hosts.isDevice(match.mark) ||
      hosts.isPlaything(match.mark) ||
      isListedWithDevice(context) ||
      isLineBesideMaker(context));
  // "Tyre for motorbike Pirelli": a maker of parts fits nothing by a bare "for".
  const isFitted =
    (goods.isFitted || isHost || isAttached(context)) &&
    !hosts.isPartMaker(match.mark) &&
    !audience.test(wordAt(cell, match.endToken));
  // "For AirPods 4 Case (HaloLock)": the case is what is sold, and a mark after it is a line of that.
  const isTarget = hosts.isDevice(match.mark) || hosts.isSystem(match.mark);
  const barriers = isTarget ? none : [...goods.fittedWords, ...additions];
  // "Case for iPhone 13 Mickey Mouse": the phone is what it fits, the mouse is printed on it.
  const isPrinted = isFranchise(match.mark) && !hosts.isDevice(match.mark);
  // "Case for iPhone 13 by Spigen": the phone is what it fits, and Spigen makes it. "For iPhones by Apple" fits Apple's.
  const isMaker = makerWords.has(wordAt(cell, match.firstToken - 1));
  const isBarrier = (mark: Mark): boolean =>
    (isPrinted && hosts.isDevice(mark)) || (isMaker && mark.id !== match.mark.id && !isLineOfOther(mark, match.mark));
  const isTheirs = isHost && goods.isFitted && yours.test(wordAt(cell, match.firstToken - 1));
  return (
    phraseLeadingTo(
      at,
      match.firstToken,
      isFitted ? [before, beforeWeak] : [before],
      barriers,
      isBarrier,
      isTarget ? undefined : addition,
    ) ??
    compatibleAfter(cell, isHost ? endOfList(at, match) : endOfName(at, match), after) ??
    (isTheirs ? wordAt(cell, match.firstToken - 1) : undefined) ??
    (isHost ? (requirementBefore(cell, match.firstToken) ?? leftOut(cell, endOfName(at, match))) : undefined) ??
    (bearsNothing ? undefined : saidOfDevices(context))
  );
}

const none: readonly string[] = [];
const yours =
  /^(?:your|ihr(?:e[mnrs]?)?|dein(?:e[mnrs]?)?|votre|vos|tu|tus|su|sus|seus?|suas?|tuo|tua|vostro|uw|jouw|din|ditt|twoj|twojego|twoim)$/;
// "Laptop compatible + 1 month Adobe", "filter for cars with Arm & Hammer": what comes with the goods, and not what they fit.
const additions = ["with", "mit", "avec", "con", "com", "met"];
const addition = /\s[+|]\s$|^w\/\s?$/;
const clothing = 25;
const gloves = /(?:^| )(?:gloves?|handschuhe?|gants?|guantes?|guanti|luvas?|eldiven)$/;
const makerWords = new Set(["by", "from", "von", "par", "por", "door"]);

function isLineOfOther(line: Mark, maker: Mark): boolean {
  return line.companionKeys.includes(maker.id) || (line.owner !== undefined && line.owner === maker.owner);
}

function isListedWithDevice({ at, match, hosts }: Context): boolean {
  return at.matches.some(({ firstToken, mark }) => firstToken === match.endToken && hosts.isDevice(mark));
}

/** "For Keurig K-Cup brewers": directly after a device whose companion it is. */
function isLineBesideMaker({ at, match, hosts }: Context): boolean {
  return at.matches.some(
    ({ endToken, mark }) =>
      endToken === match.firstToken &&
      hosts.isDevice(mark) &&
      (match.mark.companionKeys.includes(mark.id) || mark.companionKeys.includes(match.mark.id)),
  );
}

const entertainment = 41;

function isFranchise(mark: Mark): boolean {
  return mark.classes.includes(entertainment) && !isHostClass(mark);
}

const vessels = 21;
const attachments = /^(?:boots?|lids?|straws?|sleeves?|handles?|caps?|carriers?|gaskets?|seals?)$/;

/** "Silicone boot for Hydro Flask": what is put on a bottle or mug, whose makers sell no goods made to be fitted to. */
function isAttached({ at: { cell }, match: { mark, firstToken } }: Context): boolean {
  return mark.classes.includes(vessels) && firstAttachment(cell) < firstToken;
}

const firstAttachments = new WeakMap<Cell, number>();

/** Token of the first such word, the same for all matches of a cell; how many tokens there are when there is none. */
function firstAttachment(cell: Cell): number {
  let first = firstAttachments.get(cell);
  if (first === undefined) {
    const { count } = cell.tokens;
    first = 0;
    while (first < count && !attachments.test(wordAt(cell, first))) first += 1;
    firstAttachments.set(cell, first);
  }
  return first;
}

// A list of requirements names systems and parts to its end, with any number of words between.
const requirementReach = 120;

function requirementBefore(cell: Cell, first: number): string | undefined {
  for (let token = first - 1; token >= Math.max(0, first - requirementReach); token -= 1) {
    if (wordAt(cell, token) === "requirements") return "requirements";
  }
  return undefined;
}

// "The PS5 controller is not included"; of "iPhone 14 (charger not included)" it is the charger.
const leftOutReach = 4;
const itself = /^(?:consoles?|controllers?|phones?|devices?|units?|itself|shown|pictured|is|are|and|or|\d+)$/;

/** The words soon behind a device that leave it out of what is sold. */
function leftOut(cell: Cell, end: number): string | undefined {
  for (let token = end; token < Math.min(cell.tokens.count, end + leftOutReach); token += 1) {
    if (cell.tokens.gaps[token] === Gap.Hard) return undefined;
    const phrase = `${wordAt(cell, token)} ${wordAt(cell, token + 1)}`;
    if (phrase === "not included" || phrase === "sold separately") return phrase;
    if (!itself.test(wordAt(cell, token))) return undefined;
  }
  return undefined;
}

/** Token after the name that goes on where `match` ends: "Samsung Galaxy" and "Galaxy S23" share a word. */
function endOfName({ matches }: MatchedField, { firstToken, endToken, mark }: Match): number {
  const next = matches.find(
    (other) =>
      other.firstToken > firstToken &&
      other.endToken > endToken &&
      (other.firstToken < endToken || (other.firstToken === endToken && other.mark.companionKeys.includes(mark.id))),
  );
  return next?.endToken ?? endToken;
}

// Nobody reads further for what is said of all: a cell may be a list of thousands.
const longestList = 12;

/** Token after the last of a list that begins with `match`: "Google Home/Amazon Alexa ile uyumlu" speaks of both. */
function endOfList(at: MatchedField, match: Match): number {
  let end = endOfName(at, match);
  for (let others = 1; others < longestList; others += 1) {
    const next = nextListed(at, end);
    if (next === undefined) break;
    end = endOfName(at, next);
  }
  return end;
}

const joiners = new Set("and or ve veya ya und oder et ou y o e en of i och と や 和 与 及 或".split(" "));
const listSign = /^\s*[/,;&+、،]\s*$/;

/** The match that a sign or a word of lists joins to what ends before token `end`. */
function nextListed({ cell, matches }: MatchedField, end: number): Match | undefined {
  const { text, starts, ends, count } = cell.tokens;
  if (end >= count) return undefined;
  const isSign = listSign.test(text.slice(ends[end - 1], starts[end]));
  const first = isSign ? end : joiners.has(wordAt(cell, end)) ? end + 1 : -1;
  return matches.find(({ firstToken }) => firstToken === first);
}

/** "iPhone compatible charger", but not "Belkin compatible with iPhone": there the phrase speaks of what follows. */
function compatibleAfter(cell: Cell, end: number, set: PhraseSet): string | undefined {
  let at = end;
  let phrase = phraseStartingAt(cell, at, set);
  // "Mac OS X 10.4 or later", "Dyson V7 / V8 / V10 ile uyumlu": versions and models stand between.
  while (
    phrase === undefined &&
    at - end < longestVersion &&
    (version.test(wordAt(cell, at)) || beginsCode(cell, at))
  ) {
    at += 1;
    phrase = phraseStartingAt(cell, at, set);
  }
  if (phrase === undefined) return undefined;
  const next = wordAt(cell, at + wordsOf(phrase).length);
  return pointsOn.has(next) ? undefined : phrase;
}

/** The letters of "OX8156". */
function beginsCode(cell: Cell, token: number): boolean {
  const isJoined = cell.tokens.gaps[token + 1] === Gap.None && /^\d/.test(wordAt(cell, token + 1));
  return isJoined && /^[a-z]{1,3}$/.test(wordAt(cell, token));
}

const longestVersion = 12;
const version = /^(?:[a-z]{0,2}\d+[a-z]?|[vxr]|xp|vista|nt|me|sp\d?|pro|home|edition|version)$/;
const pointsOn = new Set(["with", "for", "to", "mit", "avec", "con", "com", "met", "z", "para"]);
