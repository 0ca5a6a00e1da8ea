// Goods that are made to fit, with what they fit beside them and no word of fit: "Car Mat Nissan Sunny", "iPhone 14 case".
import type { Match } from "../model/match.ts";
import { wordAt } from "../text/cell.ts";
import type { Context, Vote } from "./consideration.ts";
import { areKin } from "./kin.ts";
import { yearsOfVehicle } from "./model-years.ts";
import { platformBy } from "./platform.ts";
import { isTitleDevice } from "./title-device.ts";
import { workingWith } from "./works-with.ts";

/** A vote that the mark is what the goods fit or run on, from its place alone. */
export function fittedByPlace(context: Context): Vote | undefined {
  const goods = fittedGoodsBeside(context);
  if (goods !== undefined) return { code: "FITTED_GOODS", args: { goods }, use: "compatible" };
  const listed = yearsOfVehicle(context) ?? goodsBesideList(context);
  if (listed !== undefined) return { code: "FITTED_GOODS", args: { goods: listed }, use: "compatible" };
  const program = platformBy(context) ?? workingWith(context);
  return program === undefined ? undefined : { code: "PLATFORM", args: { goods: program }, use: "compatible" };
}

// Words between a device and the accessory that is named after it: "Acer Aspire 4741G-5464G50Mn Replacement 6 Cell Laptop Battery".
const fittedReach = 14;
// "BMW phone case" shows the car.
const carried = /phone|tablet|laptop|ipad|airpods|earbuds|watch/;
const vehicles = 12;
const toys = 28;

/** The accessory or part that a device is named beside in the title, before it or after it. */
function fittedGoodsBeside(context: Context): string | undefined {
  if (!isTitleDevice(context)) return undefined;
  const { at, match, goods, hosts } = context;
  if (isMakerOfParts(context)) return undefined;
  // A toy car bears the name of a car.
  if (match.mark.classes.includes(vehicles) && goods.classes.has(toys)) return undefined;
  const bearers = hosts.isVehicle(match.mark)
    ? goods.fittedWords.filter((word) => !carried.test(word))
    : goods.fittedWords;
  const words = (first: number, end: number): string =>
    ` ${Array.from({ length: Math.max(0, end - first) }, (_, index) => wordAt(at.cell, first + index)).join(" ")} `;
  const end = Math.min(at.cell.tokens.count, match.endToken + fittedReach);
  const before = words(0, match.firstToken);
  const own = words(match.firstToken, match.endToken);
  // "Apple Watch screen protector" is a screen protector of watches, and its words overlap the name.
  const after = words(match.firstToken, end);
  return (
    bearers.find((word) => before.includes(` ${word} `)) ??
    bearers.find((word) => after.includes(` ${word} `) && !own.includes(` ${word} `)) ??
    wristbandAt(context) ??
    shelfOf(context)
  );
}

const wristband =
  /^(?:armband|armbander|bracelets?|pulseiras?|pulseras?|braccialett[oi]|bandjes?|brazaletes?|narukvica|naramek)$/;

/** The wrist band of a device, which by itself is jewellery: "Bracelet Fitbit Charge 5". */
function wristbandAt({ goods, hosts, match }: Context): string | undefined {
  const isWorn = goods.named.length > 0 && goods.named.every(({ words }) => wristband.test(words));
  return isWorn && !hosts.isVehicle(match.mark) ? goods.named[0]?.words : undefined;
}

/** The part that a category is full of, where the title names nothing but a model: "PUNTO/LINEA" among ball joints. */
function shelfOf({ goods, hosts, match }: Context): string | undefined {
  return hosts.isVehicle(match.mark) && goods.isOfCategory && goods.isFitted && !goods.isPrint
    ? goods.named[0]?.words
    : undefined;
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
const listed = /^\s*(?:[/,;&+|、，]\s*(?:[\p{L}\p{N} ]{2,15}(?=[/,;|、，]))?){1,4}$/u;

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
