// Goods that are made to fit, with what they fit beside them and no word of fit: "Car Mat Nissan Sunny", "iPhone 14 case".
import type { Mark } from "../model/mark.ts";
import type { Match } from "../model/match.ts";
import { wordAt } from "../text/cell.ts";
import type { Context, MatchedField, Vote } from "./consideration.ts";
import type { Hosts } from "./hosts.ts";
import { areKin } from "./kin.ts";
import { yearsOfVehicle } from "./model-years.ts";
import { platformBy } from "./platform.ts";
import { shownTitle } from "./shown-title.ts";
import { isSaidGenuine, isTitleDevice } from "./title-device.ts";
import { workingWith } from "./works-with.ts";

/** A vote that the mark is what the goods fit or run on, from its place alone. */
export function fittedByPlace(context: Context): Vote | undefined {
  const goods = fittedGoodsBeside(context);
  if (goods !== undefined) return { code: "FITTED_GOODS", args: { goods }, use: "compatible" };
  const listed =
    yearsOfVehicle(context) ?? goodsBesideList(context) ?? goodsForSeveral(context) ?? goodsForRivals(context);
  if (listed !== undefined) return { code: "FITTED_GOODS", args: { goods: listed }, use: "compatible" };
  const program = platformBy(context) ?? workingWith(context);
  return program === undefined ? undefined : { code: "PLATFORM", args: { goods: program }, use: "compatible" };
}

// Words between a device and the accessory that is named after it: "Acer Aspire 4741G-5464G50Mn Replacement 6 Cell Laptop Battery".
const fittedReach = 14;
// Words of the goods that end a title.
const longestGoods = 6;
// "BMW phone case" shows the car.
const carried = /phone|tablet|laptop|ipad|airpods|earbuds|watch/;
// "Mando PS5 DualSense": the controller is the mark itself.
const controllers =
  /(?:^| )(?:controllers?|gamepads?|joysticks?|mandos?|manettes?|controles?|kontroller|oyun kolu|геймпад|джойстик|コントローラー|手柄)$/;
const vehicles = 12;
const toys = 28;

/** The accessory or part that a device is named beside in the title, before it or after it. */
function fittedGoodsBeside(context: Context): string | undefined {
  if (!isTitleDevice(context)) return undefined;
  const { at, match, goods, hosts } = context;
  if (isMakerOfParts(context)) return undefined;
  // A toy car bears the name of a car.
  if (match.mark.classes.includes(vehicles) && goods.classes.has(toys)) return undefined;
  const isController = match.mark.sayInstead.some((words) => controllers.test(words));
  const cannotBear = hosts.isVehicle(match.mark) ? carried : isController ? controllers : undefined;
  const bearers = goods.fittedWords.filter((word) => cannotBear?.test(word) !== true);
  const words = (first: number, end: number): string =>
    ` ${Array.from({ length: Math.max(0, end - first) }, (_, index) => wordAt(at.cell, first + index)).join(" ")} `;
  const { count } = at.cell.tokens;
  const end = Math.min(count, match.endToken + fittedReach);
  // What ends a title that names nothing else is what it sells, however long the list of models before it.
  const last = goods.otherWords.length === 0 ? words(Math.max(match.firstToken, count - longestGoods), count) : "";
  const before = words(0, match.firstToken);
  const own = words(match.firstToken, match.endToken);
  // "Apple Watch screen protector" is a screen protector of watches, and its words overlap the name.
  const after = words(match.firstToken, endOfGoods(context, end));
  return (
    bearers.find((word) => before.includes(` ${word} `)) ??
    bearers.find((word) => after.includes(` ${word} `) && !own.includes(` ${word} `)) ??
    bearers.find((word) => last.endsWith(` ${word} `) && !own.includes(` ${word} `)) ??
    wristbandAt(context) ??
    shelfOf(context) ??
    accessoryOf(context)
  );
}

const plus = /\s\+\s/;

// The goods that are sold stand at the head of a title; the system and chip that they have in them come later.
const headReach = 3;

/** "Tablet + case": what comes with the goods stands behind a plus, unless nothing but that is named. */
function endOfGoods({ at: { cell }, match, goods }: Context, end: number): number {
  if (goods.otherWords.length === 0 || match.firstToken > headReach) return end;
  const { text, starts, ends } = cell.tokens;
  for (let token = match.endToken; token < end; token += 1) {
    if (plus.test(text.slice(ends[token - 1], starts[token]))) return token;
  }
  return end;
}

const wristband =
  /^(?:armband|armbander|bracelets?|pulseiras?|pulseras?|braccialett[oi]|bandjes?|brazaletes?|narukvica|naramek)$/;

/** The wrist band of a device, which by itself is jewellery: "Bracelet Fitbit Charge 5". */
function wristbandAt({ goods, hosts, match }: Context): string | undefined {
  const isWorn = goods.named.length > 0 && goods.named.every(({ words }) => wristband.test(words));
  return isWorn && !hosts.isVehicle(match.mark) ? goods.named[0]?.words : undefined;
}

/** The part that a category is full of, where the title names none, and nothing or a maker of parts is named beside a model: "PUNTO/LINEA". */
function shelfOf({ goods, hosts, match, ownBrand }: Context): string | undefined {
  if (!hosts.isVehicle(match.mark) || !goods.isFitted || goods.isPrint || goods.fittedWords.length > 0)
    return undefined;
  return goods.isOfCategory || ownBrand !== "" ? goods.named.at(-1)?.words : undefined;
}

/** What whoever makes accessories alone calls by name only: "Spigen Ultra Hybrid iPhone 17". */
function accessoryOf({ at, match, goods, hosts }: Context): string | undefined {
  if (goods.named.length > 0) return undefined;
  return at.matches.find(({ mark, endToken }) => endToken <= match.firstToken && hosts.isAccessoryMaker(mark))?.mark
    .mark;
}

/**
 * "Tyre Fiat Toro Michelin", "Akebono brake pads for Honda": of the class of vehicles, but no maker or model of one, as another in
 * the title is. A model of which no maker is known stands directly behind that: "Hyundai Fluidic Verna".
 */
function isMakerOfParts({ at, match, hosts }: Context): boolean {
  const { classes, sector } = match.mark;
  if (sector === "" || classes.length > 1 || !classes.includes(vehicles) || hosts.isVehicle(match.mark)) return false;
  return at.matches.some(({ mark, endToken }) => endToken !== match.firstToken && hosts.isVehicle(mark));
}

// Goods have one maker: whoever lists three says what the goods work with.
const severalMakers = 3;
// Names on either side.
const listReach = 8;
// Names between that tell nothing alone, and are no matches: "Eon,Yaris,Jazz,City,Picanto".
const listed = /^\s*(?:-\s*|(?:[/,;&+|、，]\s*(?:[\p{L}\p{N} ]{2,15}(?=[/,;|、，]))?){1,4})$/u;

/**
 * The goods of a title that lists the makers of at least three devices: "Headphones iPhone, Samsung, Xiaomi, Huawei". Elsewhere only
 * vehicles are told so: "Yaris, Jazz, Mirage"; who lists the devices of others may sell them as well.
 */
function goodsBesideList(context: Context): string | undefined {
  const { at, match, goods, hosts } = context;
  if (goods.isPrint || goods.isApparel || goods.classes.has(toys)) return undefined;
  const isHost = ({ mark }: Match): boolean =>
    at.field.role === "title" ? hosts.isDevice(mark) : hosts.isVehicle(mark);
  if (!isHost(match)) return undefined;
  const { text, starts, ends } = at.cell.tokens;
  const isNext = (left: Match, right: Match): boolean =>
    left.endToken <= right.firstToken &&
    listed.test(text.slice(ends[left.endToken - 1], starts[right.firstToken])) &&
    isHost(left) &&
    isHost(right);
  const makers = [match.mark];
  // Three makers are soon met, and a cell may be one list of thousands.
  const walk = (nextTo: (name: Match) => Match | undefined): void => {
    let name: Match | undefined = match;
    for (let step = 0; step < listReach && makers.length < severalMakers; step += 1) {
      name = nextTo(name);
      if (name === undefined) return;
      const { mark } = name;
      if (!makers.some((maker) => areKin(maker, mark))) makers.push(mark);
    }
  };
  walk((name) => at.matches.findLast((other) => isNext(other, name)));
  walk((name) => at.matches.find((other) => isNext(name, other)));
  return makers.length < severalMakers ? undefined : goods.named[0]?.words;
}

/**
 * The goods made to be fitted, below a title that names none of the three devices or more of which a text tells: "HTC: 75 mm, Motorola
 * Defy, Nokia 3250".
 */
function goodsForSeveral(context: Context): string | undefined {
  const { at, match, goods, hosts } = context;
  if (at.field.role === "title" || !goods.isFitted || goods.isPrint || goods.isApparel) return undefined;
  // A telephone "with a large screen" may be told of beside others for sale.
  if (goods.named.some(({ kind, classes }) => kind === "product" && classes.some(isOfHosts))) return undefined;
  if (!hosts.isDevice(match.mark) || isSaidGenuine(context)) return undefined;
  const named = shownTitle(context)?.matches ?? [];
  if (named.some(({ mark }) => areKin(mark, match.mark))) return undefined;
  return tellsOfSeveral(at, hosts) ? goods.named[0]?.words : undefined;
}

// Machines, devices, appliances, vehicles: what parts and accessories are made for.
const isOfHosts = (number: number): boolean => [7, 9, 11, 12].includes(number);

const tellers = new WeakMap<MatchedField, boolean>();

/** True for a text with a device and two of other houses; the same for all its mentions, of which there may be thousands. */
function tellsOfSeveral(at: MatchedField, hosts: Hosts): boolean {
  let isTold = tellers.get(at);
  if (isTold === undefined) {
    const devices = new Map<string, Mark>();
    for (const { mark } of at.matches) {
      if (devices.size < severalDevices && hosts.isDevice(mark)) devices.set(mark.id, mark);
    }
    const marks = [...devices.values()];
    isTold = marks.some((one) => marks.filter((other) => !areKin(one, other)).length >= severalMakers - 1);
    tellers.set(at, isTold);
  }
  return isTold;
}

const severalDevices = 24;

/** Who names the consoles of two rivals sells neither: "Zor PS4 headset, Xbox One". */
function goodsForRivals(context: Context): string | undefined {
  const { at, match, goods } = context;
  const house = houseOfConsole(match.mark);
  if (at.field.role !== "title" || goods.isApparel || house === undefined) return undefined;
  if (goods.named.some(({ words }) => consoles.test(words))) return undefined;
  const isOfRival = ({ mark }: Match): boolean => (houseOfConsole(mark) ?? house) !== house;
  return at.matches.some(isOfRival) ? goods.named[0]?.words : undefined;
}

const consoles = /\b(?:consoles?|konsolen?|consolas?|konsol\w*|handhelds?)\b/;
const houses: readonly (readonly [house: string, consoles: RegExp])[] = [
  ["Sony", /^(?:sony )?(?:playstation|ps ?[1-5p]|ps ?vita)(?![a-z])/i],
  ["Microsoft", /^(?:microsoft )?xbox(?![a-z])/i],
  ["Nintendo", /^(?:nintendo (?:switch|wii|3ds|ds|64)|wii|gamecube|game boy)(?![a-z])/i],
  ["Valve", /^steam deck/i],
];

/** Whose console the mark is; undefined for anything else. */
function houseOfConsole({ mark }: Mark): string | undefined {
  return houses.find(([, names]) => names.test(mark))?.[0];
}
