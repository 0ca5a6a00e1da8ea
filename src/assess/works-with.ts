// Services that a device is sold for, without any word of fit: the network of a phone, the voice assistant of a lamp, the films of a projector.
import type { Mark } from "../model/mark.ts";
import type { Match } from "../model/match.ts";
import { wordAt } from "../text/cell.ts";
import type { Context, MatchedField } from "./consideration.ts";
import type { Goods } from "./goods.ts";
import { areKin } from "./kin.ts";
import { shownTitle } from "./shown-title.ts";
import { isSaidGenuine } from "./title-device.ts";

/** The goods that work with the mark, which is such a service, or undefined. */
export function workingWith(context: Context): string | undefined {
  const { at, match, hosts, goods } = context;
  const isPlayed = hosts.isChannel(match.mark) || hosts.isApp(match.mark);
  const isHome = hosts.isEcosystem(match.mark) || isBeforeEcosystem(context);
  const isService = hosts.isNetwork(match.mark) || isHome || isPlayed;
  const network = hosts.isNetwork(match.mark) ? wordAt(at.cell, match.endToken) : "";
  if (/^net(?:work|z|zwerk)$/.test(network)) return network;
  const isTrigger = isPlayed && goods.fittedWords.some((words) => triggers.test(words));
  if (
    !isService ||
    (goods.isApparel && !isTrigger) ||
    goods.isPrint ||
    isSaidGenuine(context) ||
    isOfService(context, isPlayed)
  )
    return undefined;
  if (hosts.isNetwork(match.mark)) return phoneIn(context);
  if (leads(context)) return undefined;
  if (isPlayed) {
    const isPlayer = ({ words }: Goods["named"][number]): boolean =>
      players.test(words) ||
      triggers.test(words) ||
      (phones.test(words) && goods.fittedWords.length === 0 && !goods.isPrint);
    return goods.named.find(isPlayer)?.words;
  }
  // What a smart home has in it is often a thing of which nobody keeps a list.
  if (goods.named.length === 0 && at.field.role === "title") return smartWord(at);
  return goods.named.find(({ classes }) => classes.some((number) => smartClasses.includes(number)))?.words;
}

/** "Apple HomeKit", "Google Assistant": who made it, directly before. */
function isBeforeEcosystem({ at, match, hosts }: Context): boolean {
  const next = at.matches.find(({ firstToken }) => firstToken === match.endToken);
  return next !== undefined && hosts.isEcosystem(next.mark) && areKin(next.mark, match.mark);
}

function smartWord({ cell }: MatchedField): string | undefined {
  for (let token = 0; token < cell.tokens.count; token += 1) {
    const word = wordAt(cell, token);
    if (/^(?:smart|wifi|zigbee|matter|inteligente|intelligente|intelligent|akilli)$/.test(word)) return word;
  }
  return undefined;
}

// Machines, devices, lamps: what can be smart.
const smartClasses = [7, 9, 11];

const players =
  /\b(?:tv|television|televisor|fernseher|projectors?|projektor|proyector|projecteur|monitors?|tablets?|set top box|tv box|media player|streaming|remotes?|remote control|smart ?watch|smartwatches|soundbar|speakers?|receiver|console)\b/;

// What the games of phones are played with.
const triggers = /\b(?:finger sleeve|finger cover|thumb sleeve|thumb glove|trigger|phone cooler|mobile controller)/;

// What such services themselves sell.
const sold = /^(?:sim|prepaid|refill|topup|subscription|giftcard|voucher|account|plan|router|hotspot)$/;

/** A service of films or an application sells no cards for phones: "Smart watch with Facebook, SIM card". */
function isOfService({ at: { cell } }: Context, isPlayed: boolean): boolean {
  for (let token = 0; token < cell.tokens.count; token += 1) {
    const word = wordAt(cell, token);
    // "Locked with Airtel Prepaid" is a phone.
    if (word === "locked") return false;
    // "2sim" and "dual SIM" say what a phone takes.
    if (word === "sim" && (isPlayed || /^(?:\d|dual$|nano$|micro$|e$)/.test(wordAt(cell, token - 1)))) continue;
    if (sold.test(word) || (word === "gift" && wordAt(cell, token + 1) === "card")) return true;
  }
  return false;
}

/** True where the title begins with the mark, or with one of the same house: "Echo Dot - Alexa smart speaker". */
function leads(context: Context): boolean {
  const leader = shownTitle(context)?.matches.filter(({ firstToken }) => firstToken === 0) ?? [];
  return leader.some(({ mark }) => areKin(mark, context.match.mark));
}

const phones =
  /\b(?:(?:cell|smart|flip|mobile|i)? ?phones?|smartphones?|handys?|telefon\w*|telefonos?|celular\w*|movil\w*)\b/;
const locks =
  /^(?:un)?locked$|^(?:gsm|cdma|carriers?|network|desbloquead[oa]|liberad[oa]|desbloque|debloque|entsperrt|simfree)$/;

/** The phone that a title sells, with a lock or another network beside the mark, or a device before it. */
function phoneIn({ at, match, hosts, goods }: Context): string | undefined {
  if (at.field.role !== "title" || goods.fittedWords.length > 0) return undefined;
  const device = at.matches.find(({ mark }) => mark.id !== match.mark.id && hosts.isDevice(mark));
  const phone = goods.named.find(({ words }) => phones.test(words))?.words ?? device?.mark.mark;
  if (phone === undefined) return undefined;
  const isAfter = device !== undefined && device.firstToken < match.firstToken;
  return isAfter || isUnlocked(at) || isBesideOther(at, match, hosts.isNetwork) ? phone : undefined;
}

function isUnlocked({ cell }: MatchedField): boolean {
  for (let token = 0; token < cell.tokens.count; token += 1) if (locks.test(wordAt(cell, token))) return true;
  return false;
}

function isBesideOther({ matches }: MatchedField, match: Match, isOne: (mark: Mark) => boolean): boolean {
  return matches.some(({ mark }) => mark.id !== match.mark.id && isOne(mark));
}
