// What others make things for: the makers of devices and their lines, vehicles, and the systems that programs run on.
import type { Mark } from "../model/mark.ts";
import { keyOf, wordsOf } from "../text/key.ts";

/** Shape of `rules/hosts.json`: names as people write them. */
export interface HostFile {
  readonly devices: readonly string[];
  readonly products: readonly string[];
  readonly systems: readonly string[];
  readonly vehicleMakers: readonly string[];
  readonly partMakers: readonly string[];
  /** Who makes nothing but what is put on devices of others. */
  readonly accessoryMakers: readonly string[];
  readonly networks: readonly string[];
  readonly ecosystems: readonly string[];
  readonly channels: readonly string[];
  readonly programs: readonly string[];
  readonly apps: readonly string[];
  readonly playthings: readonly string[];
}

export interface Hosts {
  /** True for a device, its maker, a line of it or a vehicle; accessories, parts and refills are sold for such. */
  isDevice(mark: Mark): boolean;
  /** True for one that is a thing and no maker: "iPhone", "Samsung Galaxy", "Fiat Siena". */
  isProduct(mark: Mark): boolean;
  /** True for one that is a thing by its name alone: "iPhone", but neither "Samsung Galaxy" nor a vehicle. */
  isThing(mark: Mark): boolean;
  /** True for a maker of vehicles and for a vehicle of one: "Toyota", "Fiat Siena", "Mehran"; not for who makes parts. */
  isVehicle(mark: Mark): boolean;
  /** True for a vehicle that is no maker of any: "Fiat Siena", "Mehran". */
  isModel(mark: Mark): boolean;
  /** True for a line of a maker of devices, which is neither that nor another maker. */
  isLine(mark: Mark): boolean;
  /** True for toys that others build on, dress and light: bricks, dolls. */
  isPlaything(mark: Mark): boolean;
  /** True for a maker of parts for vehicles that is no maker of devices, too. */
  isPartMaker(mark: Mark): boolean;
  /** True for a maker of nothing but cases, films and straps for the devices of others. */
  isAccessoryMaker(mark: Mark): boolean;
  /** True for a console or an operating system: games and programs are sold for such. */
  isSystem(mark: Mark): boolean;
  /** True where `shelf`, a part of a category, names such a system: "Sony PS4", "Nintendo Switch Games". */
  isShelfOfSystem(shelf: string): boolean;
  /** True for a carrier whose network a phone is sold for. */
  isNetwork(mark: Mark): boolean;
  /** True for what smart devices obey or are joined in: voice assistants and their apps. */
  isEcosystem(mark: Mark): boolean;
  /** True for a service of films or music that a device plays. */
  isChannel(mark: Mark): boolean;
  /** True for what people do with a phone: networks, messengers and games. */
  isApp(mark: Mark): boolean;
  /** True for a program that others open the files of, extend or work with. */
  isProgram(mark: Mark): boolean;
}

export function openHosts(file: HostFile): Hosts {
  const { devices, products, systems, vehicleMakers } = file;
  const productKeys = new Set(products.map(keyOf));
  const makerKeys = new Set([...devices, ...vehicleMakers].map(keyOf));
  const deviceKeys = new Set([...devices.map(keyOf), ...productKeys]);
  const systemKeys = new Set(systems.map(keyOf));
  const partMakerKeys = new Set(file.partMakers.map(keyOf));
  const named = (names: readonly string[]): ((mark: Mark) => boolean) => {
    const keys = new Set(names.map(keyOf));
    return remembered((mark) => keys.has(mark.id) || keys.has(keyOf(mark.mark)));
  };
  const vehicleMakerKeys = new Set(vehicleMakers.map(keyOf));
  const isPartMakers = (mark: Mark): boolean =>
    partMakerKeys.has(mark.id) ||
    (!mark.companionKeys.some((key) => vehicleMakerKeys.has(key)) &&
      (beginsWith(mark, partMakerKeys) || mark.companionKeys.some((key) => partMakerKeys.has(key))));
  const isVehicle = remembered(
    (mark) =>
      isOfVehicleClass(mark) &&
      !isPartMakers(mark) &&
      (beginsWith(mark, makerKeys) || mark.companionKeys.some((key) => makerKeys.has(key))),
  );
  const isDevice = remembered(
    (mark) =>
      (isOfVehicleClass(mark) && !isPartMakers(mark)) ||
      isOfUser(mark) ||
      beginsWith(mark, deviceKeys) ||
      isLineOf(mark, deviceKeys),
  );
  const isProduct = remembered((mark) => beginsWith(mark, productKeys) || isLonger(mark, makerKeys));
  const isSystem = remembered((mark) => beginsWith(mark, systemKeys));
  return {
    // Nintendo makes films and clothes too, and is a device all the same.
    isDevice: (mark) => (isHostClass(mark) && isDevice(mark)) || deviceKeys.has(mark.id),
    isProduct,
    isThing: remembered((mark) => beginsWith(mark, productKeys)),
    isVehicle,
    isModel: remembered((mark) => isVehicle(mark) && !makerKeys.has(mark.id)),
    isLine: remembered((mark) => isHostClass(mark) && !makerKeys.has(mark.id) && isLineOf(mark, makerKeys)),
    isPlaything: named(file.playthings),
    isPartMaker: remembered((mark) => isPartMakers(mark) && !isDevice(mark)),
    isAccessoryMaker: named(file.accessoryMakers),
    isSystem: (mark) => isHostClass(mark) && isSystem(mark),
    isShelfOfSystem: (shelf) => {
      const words = wordsOf(shelf).filter((word) => !shelfWords.has(word));
      return words.some((_, at) => systemKeys.has(words.slice(at).join("")));
    },
    isNetwork: named(file.networks),
    isEcosystem: named(file.ecosystems),
    isChannel: named(file.channels),
    isProgram: named(file.programs),
    isApp: named(file.apps),
  };
}

// Classes of things that others make parts and accessories for: machines, devices, appliances, vehicles.
const hostClasses = [7, 9, 11, 12];
const vehicles = 12;
// Clothing, toys, entertainment: a game or a film is no line of a console, though it names one as its companion.
const shownClasses = [25, 28, 41];

/** Only these classes hold things that something can be made to fit; films, teams and bands are printed on a case. */
export function isHostClass({ classes }: Mark): boolean {
  return classes.some((number) => hostClasses.includes(number)) && !(classes.includes(41) && classes.includes(25));
}

// Toys, furniture and entertainment: a tricycle for a child or a racing team is nothing that parts are made for.
const playClasses = [10, 20, 41];

function isOfVehicleClass({ classes }: Mark): boolean {
  return classes.includes(vehicles) && !classes.some((number) => playClasses.includes(number));
}

const shelfWords = new Set([
  "games",
  "game",
  "video",
  "jeux",
  "juegos",
  "giochi",
  "spiele",
  "jogos",
  "oyunlari",
  "used",
  "sony",
  "microsoft",
]);

/** Of the user's own dictionary nobody says whether a mark is a device, so its class decides. */
function isOfUser({ sector }: Mark): boolean {
  return sector === "";
}

function beginsWith({ mark }: Mark, keys: ReadonlySet<string>): boolean {
  const words = wordsOf(mark);
  return words.some((_, at) => keys.has(words.slice(0, at + 1).join("")));
}

/** True for a maker's name with that of a product behind it. */
function isLonger(mark: Mark, makers: ReadonlySet<string>): boolean {
  return !makers.has(mark.id) && beginsWith(mark, makers);
}

function isLineOf({ classes, companionKeys }: Mark, keys: ReadonlySet<string>): boolean {
  return !classes.some((number) => shownClasses.includes(number)) && companionKeys.some((key) => keys.has(key));
}

function remembered(answer: (mark: Mark) => boolean): (mark: Mark) => boolean {
  const known = new WeakMap<Mark, boolean>();
  return (mark) => {
    let before = known.get(mark);
    if (before === undefined) {
      before = answer(mark);
      known.set(mark, before);
    }
    return before;
  };
}
