// What games and programs run on and work with, where no wording says so: "Deathloop - PS5", "FC 26 PS4", "PS4 Moss",
// "convert movies for ... ipod".
import type { Mark } from "../model/mark.ts";
import type { Match } from "../model/match.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import type { Context, MatchedField } from "./consideration.ts";
import type { Hosts } from "./hosts.ts";
import { shownTitle } from "./shown-title.ts";
import { termWords } from "./term-words.ts";
import { isLeading, isSaidGenuine } from "./title-device.ts";

/** The game or program that names the mark apart from its own name, or undefined. */
export function platformBy(context: Context): string | undefined {
  const { at, match, hosts } = context;
  const isSystem = hosts.isSystem(match.mark);
  if (at.field.role === "title") return isSystem ? systemInTitle(context) : undefined;
  // A program is no device: one that its description names, and its title does not, is what it works with.
  if (isSystem || hosts.isProduct(match.mark)) return beyondTitle(context);
  return hosts.isProgram(match.mark) && !isOfTitle(context) ? beyondTitle(context) : undefined;
}

/** A suite consists of the programs of its maker: the title names that, a companion of the program or a word of its name. */
function isOfTitle(context: Context): boolean {
  const { mark } = context.match;
  const title = shownTitle(context);
  if (title === undefined) return false;
  const names = new Set([...termWords(mark.mark), ...mark.companionKeys]);
  return Array.from({ length: title.cell.tokens.count }, (_, token) => wordAt(title.cell, token)).some((word) =>
    names.has(word),
  );
}

function systemInTitle(context: Context): string | undefined {
  const { at, match, hosts } = context;
  if (isAfterMaker(at, match) || isSaidGenuine(context) || isHardware(context)) return undefined;
  if (isLeading(context)) return gameBehind(context);
  const program = programOf(context);
  if (program !== undefined && isSetApart(at.cell, at, match)) return program;
  return endsTitle(at, match, hosts) ? (program ?? nameBefore(context)) : undefined;
}

// What consoles and computers are sold with, and what is made for them: then the system is no shelf of a game.
const hardware =
  /^(?:consoles?|konsolen?|konsola|consolas?|konsolu?|konsol|controllers?|kontroller|gamepads?|headsets?|handheld|oled|slim|lite|xl|\d+(?:gb|tb)|gb|tb|firmware|modded)$/;

function isHardware({ at: { cell } }: Context): boolean {
  for (let token = 0; token < cell.tokens.count; token += 1) if (hardware.test(wordAt(cell, token))) return true;
  return false;
}

/** "PS4 Moss" from a publisher or on a shelf of games, "PS4 Ben 10" with the name of a game: what follows the system runs on it. */
function gameBehind(context: Context): string | undefined {
  const { at, match, hosts, goods, ownBrand } = context;
  // Windows and other systems without a console are programs themselves.
  if (!match.mark.classes.includes(toys) || match.endToken === at.cell.tokens.count) return undefined;
  if (goods.fittedWords.length > 0) return undefined;
  const program = programOf(context);
  if (program !== undefined) return program;
  if (goods.named.length > 0) return undefined;
  const game = at.matches.find((other) => other.firstToken >= match.endToken && isGame(other.mark, hosts));
  return game?.mark.mark ?? (ownBrand === "" ? undefined : wordAt(at.cell, match.endToken));
}

function isGame(mark: Mark, hosts: Hosts): boolean {
  return mark.classes.some((number) => gameClasses.includes(number)) && !hosts.isSystem(mark) && !hosts.isDevice(mark);
}

const toys = 28;
const gameClasses = [9, 28, 41];

function beyondTitle(context: Context): string | undefined {
  const program = programOf(context);
  if (program === undefined) return undefined;
  const { id } = context.match.mark;
  return shownTitle(context)?.matches.some(({ mark }) => mark.id === id) === true ? undefined : program;
}

const programs =
  /^(?:(?:video|computer|pc|used|pre-?owned|ps\d|playstation.*|xbox.*|nintendo.*|switch|wii) )?games?$|^(?:computer |educational )?software$|^programs?$|^giochi$|^jeux$|^juegos$|^spiele?$/;
const shelfOfGames =
  /(?:^|[\s-])(?:video ?)?(?:games|jeux(?: vidéo)?|juegos|giochi|videogiochi|videojuegos|spiele|jogos|gry|oyunları)$/;

function programOf({ goods, listing, hosts }: Context): string | undefined {
  const named = goods.named.find(({ words }) => programs.test(words))?.words;
  const shelf = (listing.category ?? "").split(/[>|/]/).map((part) => part.trim().toLowerCase());
  return named ?? shelf.find((part) => programs.test(part) || shelfOfGames.test(part) || hosts.isShelfOfSystem(part));
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
  /^(?:[a-z]?\d+[a-z]?|cd|dvd|rom|pc|mac|win|xp|me|nt|vista|usb|and|or|game|games|video|edition|version|standard|english|arabic|eng|pal|ntsc|region|free|all|us|eu|uk|mea|uae|download|digital|code|key|cdkey)$/;

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
