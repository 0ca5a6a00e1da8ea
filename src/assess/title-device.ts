// Devices in a title that may be what the goods fit, and those who made them.
import type { Match } from "../model/match.ts";
import { wordAt } from "../text/cell.ts";
import type { Context } from "./consideration.ts";
import { phraseAfter, phraseBefore, phraseNear } from "./phrases.ts";

/** True for a device in a title that is not said or seen to be the maker of the goods. */
export function isTitleDevice(context: Context): boolean {
  const { at, match, hosts } = context;
  if (at.field.role !== "title" || !hosts.isDevice(match.mark)) return false;
  return !leadsAsMaker(context) && !isSaidGenuine(context);
}

/** "Genuine Panasonic battery" claims to come from the maker. */
export function isSaidGenuine({ at, match, lexicon }: Context): boolean {
  return phraseBefore(at.cell, match.firstToken, lexicon.authenticity.before) !== undefined;
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
  if (match.firstToken > 0 || /[([【]/.test(at.cell.text.slice(0, match.span.start))) return false;
  if (isPartOfOther(context)) return false;
  const next = at.matches.find(({ firstToken }) => firstToken === match.endToken);
  const isProduct =
    hosts.isProduct(match.mark) || (next !== undefined && hosts.isProduct(next.mark) && isLineOf(next, match));
  if (isCovered(context)) return !isProduct && !isModelAt(context, match.endToken);
  return !isProduct || phraseAfter(at.cell, match.endToken, lexicon.compatible.later) === undefined;
}

const vehicles = 12;
const electronics = 9;

/**
 * A part for a model, by another maker, whom the brand column names, or for the years in which a vehicle was built: "Suzuki
 * Mehran Brake Pads" by MK, "Toyota Fortuner 2016-2025 Oil Filter". On a phone case stands the badge of the car.
 */
function isPartOfOther({ at: { cell, matches }, match, goods, hosts, ownBrand }: Context): boolean {
  if (!goods.isFitted || goods.classes.has(electronics) || !hosts.isVehicle(match.mark)) return false;
  // "Honda Brake Pads - Toyota Corolla 2022": who leads makes them.
  const isAnother = (other: Match): boolean => other.mark.classes.includes(vehicles) && !isLineOf(other, match);
  if (matches.some((other) => other.firstToken >= match.endToken && isAnother(other))) return false;
  const isModel =
    hosts.isProduct(match.mark) ||
    matches.some((other) => other.firstToken === match.endToken && isLineOf(other, match));
  return (isModel && ownBrand !== "") || /\b(?:19|20)\d\d\b/.test(cell.text.slice(match.span.end));
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
