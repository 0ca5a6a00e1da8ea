// What games, programs and devices run on and work with, where no wording says so: "Deathloop - PS5", "FC 26 PS4", "PS4 Moss",
// "convert movies for ... ipod", "WiFi camera Alexa".
import type { Mark } from "../model/mark.ts";
import type { Match } from "../model/match.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import type { Context, MatchedField } from "./consideration.ts";
import type { Hosts } from "./hosts.ts";
import { areKin } from "./kin.ts";
import { shownTitle } from "./shown-title.ts";
import { isSaidGenuine } from "./title-device.ts";

/** The game, program or device that names the mark apart from its own name, or undefined. */
export function platformBy(context: Context): string | undefined {
  const { at, match, hosts } = context;
  if (hosts.isEcosystem(match.mark)) return connectedDevice(context);
  const isSystem = hosts.isSystem(match.mark);
  if (at.field.role === "title") return isSystem ? systemInTitle(context) : undefined;
  // A program is no device: one that its description names, and its title does not, is what it works with.
  return isSystem || hosts.isProduct(match.mark) ? beyondTitle(context) : undefined;
}

function systemInTitle(context: Context): string | undefined {
  const { at, match } = context;
  if (match.firstToken === 0) return gameAfter(context);
  if (isAfterMaker(at, match) || isSaidGenuine(context)) return undefined;
  const program = programOf(context);
  if (program !== undefined && isSetApart(at.cell, at, match)) return program;
  return endsTitle(at, match, context.hosts) ? (program ?? nameBefore(context)) : undefined;
}

function beyondTitle(context: Context): string | undefined {
  const program = programOf(context);
  if (program === undefined) return undefined;
  const { id } = context.match.mark;
  return shownTitle(context)?.matches.some(({ mark }) => mark.id === id) === true ? undefined : program;
}

const electrical: ReadonlySet<number> = new Set([7, 9, 11]);

/** The device that works with the assistant, the home or the films named; "Echo Dot with Alexa" is a device of the same maker. */
function connectedDevice(context: Context): string | undefined {
  const { at, match, goods, hosts } = context;
  const isLeader = at.field.role === "title" && match.firstToken === 0;
  if (isLeader || goods.isPrint || goods.isApparel || isSaidGenuine(context)) return undefined;
  const leader = shownTitle(context)?.matches.find(({ firstToken }) => firstToken === 0);
  if (leader !== undefined && areKin(leader.mark, match.mark)) return undefined;
  const device = goods.named.find(({ classes }) => classes.some((number) => electrical.has(number)))?.words;
  // "Google Pixel 6 - Unlocked/T-Mobile" needs no word for phones.
  return (
    device ??
    (goods.named.length === 0 && leader !== undefined && hosts.isDevice(leader.mark) ? leader.mark.mark : undefined)
  );
}

/**
 * What follows a console that leads the title, where nothing but the name of a game can: "PS4 Ben 10", or "PS4 Syndrome" with
 * a publisher in the brand column or on the shelf of the console.
 */
function gameAfter(context: Context): string | undefined {
  const { at, match, goods, hosts, ownBrand } = context;
  const { mark, endToken } = match;
  if (!mark.classes.includes(toys) || goods.named.some(({ words }) => !programs.test(words))) return undefined;
  const next = at.matches.find(({ firstToken }) => firstToken === endToken)?.mark;
  if (next !== undefined && isFranchise(next, hosts)) return next.mark;
  if (next !== undefined && areKin(next, mark)) return undefined;
  const word = wordAt(at.cell, endToken);
  const isForGames = ownBrand !== "" || isOnShelfOf(context);
  return isForGames && word !== "" && !consoleModels.test(word) ? word : undefined;
}

const entertainment = 41;

function isFranchise(mark: Mark, hosts: Hosts): boolean {
  return mark.classes.includes(entertainment) && !hosts.isSystem(mark) && !hosts.isDevice(mark);
}

/** The category is named after the console, as shops name that of its games. */
function isOnShelfOf({ at: { cell }, match: { span }, listing }: Context): boolean {
  return (listing.category ?? "").toLowerCase().includes(cell.text.slice(span.start, span.end).toLowerCase());
}

const toys = 28;
const consoleModels =
  /\d|^(?:slim|pro|digital|dis[ck]|oled|lite|one|series|console|system|elite|standard|edition|bundle)$/;

const programs =
  /^(?:(?:video|computer|pc|used|pre-?owned|ps\d|playstation.*|xbox.*|nintendo.*|switch|wii) )?games?$|^(?:computer |educational )?software$|^programs?$|^giochi$|^jeux$|^juegos$|^spiele?$/;

function programOf({ goods, listing }: Context): string | undefined {
  const named = goods.named.find(({ words }) => programs.test(words))?.words;
  const shelf = (listing.category ?? "").split(/[>|/]/).map((part) => part.trim().toLowerCase());
  return named ?? shelf.find((part) => programs.test(part));
}

/** After a dash, bracket, slash or comma, or in a list of systems that begins so. */
function isSetApart({ tokens }: Cell, { matches }: MatchedField, { firstToken }: Match): boolean {
  for (let token = firstToken; token > 0; ) {
    if (/[-–—(/|,:[]/.test(tokens.text.slice(tokens.ends[token - 1], tokens.starts[token]))) return true;
    const before = matches.find(({ endToken }) => endToken === token);
    if (before === undefined) return false;
    token = before.firstToken;
  }
  return false;
}

/** "Sony PS5", "Microsoft Windows": the system itself is sold. */
function isAfterMaker({ matches }: MatchedField, { mark, firstToken }: Match): boolean {
  const maker = matches.find(({ endToken }) => endToken === firstToken);
  return maker !== undefined && mark.companionKeys.includes(maker.mark.id);
}

// What may stand behind the system: versions, media, languages, regions.
const last =
  /^(?:[a-z]?\d+[a-z]?|cd|dvd|rom|pc|mac|win|xp|me|nt|vista|usb|and|or|game|games|video|edition|version|standard|english|arabic|eng|pal|ntsc|region|free|all|us|eu|uk|mea|uae)$/;

/** True where nothing but other systems, versions and media follow. */
function endsTitle({ cell, matches }: MatchedField, match: Match, hosts: Hosts): boolean {
  for (let token = match.endToken; token < cell.tokens.count; ) {
    const system = matches.find(({ firstToken, mark }) => firstToken === token && hosts.isSystem(mark));
    if (system === undefined && !last.test(wordAt(cell, token))) return false;
    token = system?.endToken ?? token + 1;
  }
  return true;
}

/** The mark that stands before the system and names what runs there: "Ben 10 Switch". Who sells a console names other goods. */
function nameBefore({ at: { matches }, match, hosts, goods }: Context): string | undefined {
  if (goods.named.length > 0) return undefined;
  const isName = ({ mark, endToken }: Match): boolean =>
    endToken <= match.firstToken && !hosts.isSystem(mark) && !hosts.isDevice(mark);
  return matches.find(isName)?.mark.mark;
}
