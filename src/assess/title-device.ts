// Devices in a title that may be what the goods fit, and those who made them.
import type { Mark } from "../model/mark.ts";
import type { Match } from "../model/match.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import type { Context } from "./consideration.ts";
import { areKin } from "./kin.ts";
import { phraseAfter, phraseBefore, phraseNear, phraseStartingAt } from "./phrases.ts";
import { termWords } from "./term-words.ts";

/** True for a device in a title that is not said or seen to be the maker of the goods. */
export function isTitleDevice(context: Context): boolean {
  const { at, match, hosts } = context;
  if (at.field.role !== "title" || !hosts.isDevice(match.mark)) return false;
  return !leadsAsMaker(context) && !isSaidGenuine(context) && !isLineOfLeader(context);
}

/** "EPSON PictureMate Photo Cartridge", "KYB … KYB Premium": a line of who leads the title as the maker. A vehicle is fitted all the same. */
function isLineOfLeader(context: Context): boolean {
  const { at, match, hosts } = context;
  const leader = at.matches[0];
  if (leader === undefined || leader.firstToken >= match.firstToken || hosts.isVehicle(match.mark)) return false;
  // Griffin has iPods among its companions, and makes what is put on them.
  if (hosts.isThing(match.mark) && !hosts.isDevice(leader.mark)) return false;
  return areKin(leader.mark, match.mark) && context.elsewhere(at, leader, leadsAsMaker);
}

// "Pack of 2", "3 pcs", "Brand new", "2019": what stands before the name that leads a title.
const leadIn =
  /^(?:\d{1,4}(?:x|pcs?|pk)?|x|pcs?|packs?|pk|of|set|lot|brand|new|used|pre|owned|preowned|open|box|lote|pacote|neu|neuf|nuevo|nuovo|novo|nowy)$/;

/** True where nothing but numbers and such words stand before the match in its title. */
export function isLeading({ at: { cell }, match: { firstToken } }: Pick<Context, "at" | "match">): boolean {
  for (let token = 0; token < firstToken; token += 1) if (!leadIn.test(wordAt(cell, token))) return false;
  return true;
}

/** "Genuine Panasonic battery" claims to come from the maker; "MFi certified iPhone cable" comes from who passed a test. */
export function isSaidGenuine({ at, match, lexicon }: Context): boolean {
  const phrase = phraseBefore(at.cell, match.firstToken, lexicon.authenticity.before);
  return phrase !== undefined && !phrase.startsWith("mfi");
}

// A title is one phrase, however long.
const wholeTitle = 60;

/** Wording anywhere in a title that speaks of every device in it: "Karcher K2, K3, K4 … için", "副厂 … 佳能". */
export function saidOfDevices(context: Context): string | undefined {
  if (!isTitleDevice(context)) return undefined;
  const { at, match, lexicon } = context;
  const { later, near } = lexicon.compatible;
  return (
    phraseAfter(at.cell, match.endToken, later) ??
    phraseNear(at.cell, match.firstToken, match.endToken, near, wholeTitle)
  );
}

/**
 * True for who leads a title and made the goods: "Nissan car mat". A device made nothing, nor did the maker whose device or
 * model follows: "iPhone 14 case", "OPPO A58 cover", "iPad Air için kalem". Brackets set it apart: "(Honor X6) silicone case".
 */
function leadsAsMaker(context: Context): boolean {
  const { at, match, hosts, lexicon } = context;
  // "3 pack HP ink" leads; "2019 Land Rover spare tire" and "2 pcs iPhone battery" name no maker.
  const isMade = !hosts.isVehicle(match.mark) && !hosts.isThing(match.mark);
  if (
    !(match.firstToken === 0 || (isMade && isLeading(context))) ||
    /[([【]/.test(at.cell.text.slice(0, match.span.start))
  )
    return false;
  const next = at.matches.find(({ firstToken }) => firstToken === match.endToken);
  const isModel = (mark: Mark): boolean => hosts.isProduct(mark) || hosts.isModel(mark);
  const isProduct = isModel(match.mark) || (next !== undefined && isModel(next.mark) && isLineOf(next, match));
  if (isCovered(context)) {
    const isNumbered = hosts.isLine(match.mark) && /\d/.test(wordAt(at.cell, match.endToken));
    return !isProduct && !isNumbered && !isModelAt(context, match.endToken);
  }
  if (isProduct && (hasAttachment(context) || isReplaced(context))) return false;
  if (isPartForModel(context, isProduct) || isOfOtherBrand(context)) return false;
  if (fitsItsOwn(context) || isMadeByOther(context)) return false;
  return !isProduct || phraseAfter(at.cell, match.endToken, lexicon.compatible.later) === undefined;
}

/** "Medela Swing Replacement Tubing by Maymom": another made it; "Wear OS by Google" is no replacement. */
function isMadeByOther({ at: { cell, matches }, match }: Context): boolean {
  let isReplacement = false;
  for (let token = match.endToken; token < cell.tokens.count - 1; token += 1) {
    const word = wordAt(cell, token);
    isReplacement ||= word === "replacement" || word === "compatible";
    if (!isReplacement || word !== "by") continue;
    const maker = matches.find(({ firstToken }) => firstToken === token + 1);
    return maker === undefined || !areKin(maker.mark, match.mark);
  }
  return false;
}

/**
 * A model or a thing that leads, and later what the goods fit: "10PK CE285A toner cartridge for HP LaserJet",
 * "iPhone 13 charger stand for iPhone 13"; but "iPhone 13 with case for iPhone" sells the phone.
 */
function fitsItsOwn({ at, match, goods, hosts, lexicon: { compatible } }: Context): boolean {
  const isModel = /\d/.test(match.mark.mark);
  const isThing = hosts.isThing(match.mark) && goods.isFitted;
  return at.matches.some(
    ({ mark, firstToken }) =>
      firstToken > match.endToken &&
      ((isModel && match.mark.companionKeys.includes(mark.id)) ||
        (isThing && areKin(mark, match.mark) && !isWordBetween(at.cell, "with", match.endToken, firstToken))) &&
      (phraseBefore(at.cell, firstToken, compatible.before) ??
        phraseBefore(at.cell, firstToken, compatible.beforeWeak)) !== undefined,
  );
}

function isWordBetween(cell: Cell, word: string, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) if (wordAt(cell, token) === word) return true;
  return false;
}

const vehicles = 12;
const electronics = 9;

/**
 * Who names a model or the years in which it was built says what the part fits, unless it is genuine: "Suzuki Mehran Brake Pads",
 * "Toyota 2016-2025 Oil Filter". On a phone case stands the badge of the car.
 */
function isPartForModel(context: Context, isModel: boolean): boolean {
  const { at, match, goods, hosts, lexicon } = context;
  const { before, beforeWeak } = lexicon.compatible;
  if (!hosts.isVehicle(match.mark) || !goods.isFitted || goods.classes.has(electronics) || isCalledGenuine(context))
    return false;
  // "Honda Brake Pads - Toyota Corolla 2022", "MG Automotive Tail Lamp, compatible with ZS": what they fit is said elsewhere.
  const isAnother = (other: Match): boolean => other.mark.classes.includes(vehicles) && !areKin(other.mark, match.mark);
  if (at.matches.some((other) => other.firstToken >= match.endToken && isAnother(other))) return false;
  if ((phraseAfter(at.cell, match.endToken, before) ?? phraseAfter(at.cell, match.endToken, beforeWeak)) !== undefined)
    return false;
  return isModel || /\b(?:19|20)\d\d\b/.test(at.cell.text.slice(match.span.end));
}

/** "Genuine" behind the name; "OEM K8021007RA" only tells a number. */
export function isCalledGenuine({ at: { cell }, match, lexicon: { authenticity } }: Context): boolean {
  for (let token = match.endToken; token < cell.tokens.count; token += 1) {
    const phrase =
      phraseStartingAt(cell, token, authenticity.after) ?? phraseStartingAt(cell, token, authenticity.near);
    if (phrase !== undefined && !(phrase === "oem" && /\d/.test(wordAt(cell, token + 1) + wordAt(cell, token + 2))))
      return true;
    if (genuine.test(wordAt(cell, token))) return true;
  }
  return false;
}

const genuine = /^(?:genuine|original|originale|originales|originalteil|echt)$/;

function isLineOf({ mark: line }: Match, { mark: maker }: Match): boolean {
  return line.companionKeys.includes(maker.id) || maker.companionKeys.includes(line.id);
}

/** "A58", "GT 6": a small number, with at most one word before it; "PSC-4000" may be the case itself. */
function isModelAt({ at: { cell } }: Context, token: number): boolean {
  return [token, token + 1].some((at) => /^\d{1,2}$/.test(wordAt(cell, at)));
}

/** The trusted brand column names another maker: "Chevy Starter" by Tilton. Who is known to make things is sure enough beside any device. */
function isOfOtherBrand(context: Context): boolean {
  const { match, goods, hosts, ownBrand, ownMarks } = context;
  const { mark } = match;
  if (ownBrand === "" || goods.isPrint || goods.classes.has(toys) || !isFittedAlone(context)) return false;
  const maker = termWords(mark.mark)[0] ?? "";
  if (ownBrand.includes(maker) || mark.companionKeys.some((key) => ownMarks.has(key))) return false;
  return ownMarks.size > 0 || (hosts.isVehicle(mark) && !goods.classes.has(electronics));
}

const toys = 28;

/** The title names nothing but what is fitted, apart from the words of the name: "Apple Watch silicone band" sells no watch. */
function isFittedAlone({ match, goods }: Context): boolean {
  const own = new Set(termWords(match.mark.mark));
  return (
    goods.fittedWords.length > 0 && goods.otherWords.every((words) => words.split(" ").every((word) => own.has(word)))
  );
}

// What is put on a device, and makers of devices seldom sell; batteries, chargers and ink they do.
const cover =
  /^(?:(?:case|cover|protector|skin|strap|sleeve|bumper|film|mat|coque|etui|funda|custodia|capa|capinha|hoesje|carcasa|softcase|casing|fodral|skal|deksel)s?|kilif|kilifi|koruyucu|hulle|schutzhulle|handyhulle|panzerglas|schutzfolie|pokrowiec|pouzdro|puzdro|чехол|чехлы|накладка|стекло|чохол|скло|θηκη|جراب|كفر|เคส|ฟิล์ม|ケース|カバー|フィルム|케이스|필름|커버)$/;

// What the makers of models seldom sell for them; stands and docks of televisions and of makers of stands they do.
const attachment =
  /^(?:(?:watchband|wristband|bracelet|mount|holder|stand|dock|cradle|grip|shell|pouch|faceplate|digitizer|decal|sticker|wrap|bracket|bezel|back glass|tempered glass|charging station|watch band|correa|pulseira|cinturino|bandje|armband|soporte|suporte|supporto|halterung)s?|bands|kordon|kayis|pasek|remen|ремешок|держатель|バンド|スタンド|스트랩|거치대)$/;

/** True where a cover is sold; "iPhone 13 with case" sells the phone. */
function isCovered({ at: { cell }, match, goods }: Context): boolean {
  if (!goods.isFitted) return false;
  for (let token = match.endToken; token < cell.tokens.count; token += 1) {
    const word = wordAt(cell, token);
    if (word === "with") return false;
    if (cover.test(word)) return true;
  }
  return false;
}

/** "iPhone 7 battery replacement kit"; of "Oral-B Cross Action replacement heads" the heads are the product. */
function isReplaced(context: Context): boolean {
  const {
    at: { cell },
    match: { mark, endToken },
    hosts,
  } = context;
  if (!isFittedAlone(context) || !(hosts.isThing(mark) || /\d/.test(mark.mark))) return false;
  for (let token = endToken; token < cell.tokens.count; token += 1)
    if (replacement.test(wordAt(cell, token))) return true;
  return false;
}

const replacement = /^(?:replacement|reparatur|repair|ersatz|repuesto|ricambio|rechange|reposicao|zamiennik)$/;

// "Watch Series 8 GPS 45mm with band" is the watch.
const ofDevice = /^(?:gps|cellular|\d+gb|gb|tb|ram|unlocked|smartwatch|smartphone|bundle)$/;

/** True where something is sold that is put beside a model or on it: "Echo Dot 5th Gen wall mount", "Galaxy S8 back glass". */
function hasAttachment(context: Context): boolean {
  if (!isFittedAlone(context)) return false;
  const {
    at: { cell },
    match,
    goods,
  } = context;
  const heads = new Set(
    goods.fittedWords
      .filter((words) => attachment.test(words.split(" ").at(-1) ?? "") || attachment.test(words))
      .map((words) => words.split(" ").at(-1)),
  );
  if (heads.size === 0) return false;
  let isThere = false;
  for (let token = match.endToken; token < cell.tokens.count; token += 1) {
    const word = wordAt(cell, token);
    if (ofDevice.test(word)) return false;
    if (word === "with") return isThere;
    isThere ||= heads.has(word);
  }
  return isThere;
}
