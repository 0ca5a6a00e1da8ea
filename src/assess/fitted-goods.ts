// Goods that are made to fit, with what they fit beside them and no word of fit: "Car Mat Nissan Sunny", "iPhone 14 case".
import type { Match } from "../model/match.ts";
import { wordAt } from "../text/cell.ts";
import type { Context, Vote } from "./consideration.ts";
import { phraseAfter, phraseBefore, phraseNear } from "./phrases.ts";
import { platformBy } from "./platform.ts";

/** A vote that the mark is what the goods fit or run on, from its place alone. */
export function fittedByPlace(context: Context): Vote | undefined {
  return (context.at.field.role === "title" ? fittedInTitle(context) : undefined) ?? platformVote(context);
}

function fittedInTitle(context: Context): Vote | undefined {
  const { at, match, hosts, lexicon } = context;
  if (!hosts.isDevice(match.mark) || standsForMaker(context)) return undefined;
  // "Genuine Panasonic battery" claims to come from the maker.
  if (phraseBefore(at.cell, match.firstToken, lexicon.authenticity.before) !== undefined) return undefined;
  const goods = fittedGoodsBeside(context);
  if (goods !== undefined) return { code: "FITTED_GOODS", args: { goods }, use: "compatible" };
  const phrase = saidOfDevice(context);
  return phrase === undefined ? undefined : { code: "COMPATIBLE_WORDING", args: { phrase }, use: "compatible" };
}

function platformVote(context: Context): Vote | undefined {
  const program = platformBy(context);
  return program === undefined ? undefined : { code: "PLATFORM", args: { goods: program }, use: "compatible" };
}

/**
 * Who leads a title made the goods: "Nissan car mat". A device made nothing, nor did the maker whose device or model follows:
 * "iPhone 14 case", "OPPO A58 cover", "iPad Air için kalem". Brackets set it apart: "(Honor X6) silicone case".
 */
function standsForMaker(context: Context): boolean {
  const { at, match, hosts, lexicon } = context;
  if (match.firstToken > 0 || /[([【]/.test(at.cell.text.slice(0, match.span.start))) return false;
  const next = at.matches.find(({ firstToken }) => firstToken === match.endToken);
  const isProduct =
    hosts.isProduct(match.mark) || (next !== undefined && hosts.isProduct(next.mark) && isLineOf(next, match));
  if (isCovered(context)) return !isProduct && !isModelAt(context, match.endToken);
  return !isProduct || phraseAfter(at.cell, match.endToken, lexicon.compatible.later) === undefined;
}

function isLineOf({ mark: line }: Match, { mark: maker }: Match): boolean {
  return line.companionKeys.includes(maker.id) || maker.companionKeys.includes(line.id);
}

/** "A58", "GT 6": a small number, with at most one word before it; "PSC-4000" may be the case itself. */
function isModelAt({ at: { cell } }: Context, token: number): boolean {
  return [token, token + 1].some((at) => /^\d{1,2}$/.test(wordAt(cell, at)));
}

// What is put on a device, and makers of devices seldom sell; batteries, chargers and ink they do.
const cover =
  /^(?:(?:case|cover|protector|skin|sleeve|bumper|film|mat|coque|etui|funda|custodia|capa|capinha|hoesje)s?|kilif|kilifi|koruyucu|hulle|schutzhulle|pokrowiec)$/;

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

// Words between a device and the accessory that is named after it: "Acer Aspire 4741G-5464G50Mn Replacement 6 Cell Laptop Battery".
const fittedReach = 14;
const vehicles = 12;
const toys = 28;

/** The accessory or part that a device is named beside, before it or after it. */
function fittedGoodsBeside({ at, match, goods }: Context): string | undefined {
  // A toy car bears the name of a car.
  if (match.mark.classes.includes(vehicles) && goods.classes.has(toys)) return undefined;
  const words = (first: number, end: number): string =>
    ` ${Array.from({ length: Math.max(0, end - first) }, (_, index) => wordAt(at.cell, first + index)).join(" ")} `;
  const before = words(0, match.firstToken);
  const after = words(match.endToken, Math.min(at.cell.tokens.count, match.endToken + fittedReach));
  return (
    goods.fittedWords.find((word) => before.includes(` ${word} `)) ??
    goods.fittedWords.find((word) => after.includes(` ${word} `))
  );
}

// A title is one phrase, however long.
const wholeTitle = 60;

/** Wording anywhere in the title that speaks of every device in it: "Karcher K2, K3, K4 … için", "副厂 … 佳能". */
function saidOfDevice({ at: { cell }, match: { firstToken, endToken }, lexicon }: Context): string | undefined {
  const { later, near } = lexicon.compatible;
  return phraseAfter(cell, endToken, later) ?? phraseNear(cell, firstToken, endToken, near, wholeTitle);
}
