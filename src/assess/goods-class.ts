// Goods and class: are the goods of the listing among those the mark is known for? Both sides are shown.
import type { Mark } from "../model/mark.ts";
import { companionOf } from "./companion.ts";
import type { Consideration, Vote } from "./consideration.ts";
import type { Goods } from "./goods.ts";

/** Class 41 is entertainment; four classes and more are a licensed name. */
export function isMerchandised(classes: readonly number[]): boolean {
  return classes.includes(41) || classes.length >= 4;
}

const vehicles = 12;
const toys = 28;

/** True when the goods are of a class of the mark, or models of the vehicles that it stands for. */
export function areGoodsOf({ classes }: Pick<Mark, "classes">, goods: Goods): boolean {
  return sharedClasses({ classes }, goods).length > 0;
}

function sharedClasses({ classes }: Pick<Mark, "classes">, goods: Goods): readonly number[] {
  const shared = classes.filter((number) => goods.classes.has(number));
  return shared.length === 0 && classes.includes(vehicles) && goods.classes.has(toys) ? [toys] : shared;
}

// Machines, tools, devices, appliances and vehicles: their models have names of everyday letters, as those of other goods do.
const modelClasses = new Set([7, 8, 9, 11, 12]);

/** One companion is the maker of a model; the companions of a brand are its lines, and PayPal, which is also class 36, is no Venmo. */
function makerOf({ companions, classes }: Mark): string | undefined {
  return companions.length === 1 && classes.every((number) => modelClasses.has(number)) ? companions[0] : undefined;
}

export const consideration: Consideration = {
  id: "goods-class",
  codes: ["CLASS_OVERLAP", "CLASS_DISJOINT", "LINE_ALONE"],
  consider(context) {
    const { match, goods } = context;
    const { classes } = match.mark;
    if (classes.length === 0 || goods.classes.size === 0) return [];
    // For an ordinary word the class already tells whether it is the mark at all; it must not count twice.
    if (context.prior !== undefined) return [];
    const shared = sharedClasses(match.mark, goods);
    const goodsWords = goods.named.map(({ words }) => words).join(", ");
    if (shared.length > 0) return [{ code: "CLASS_OVERLAP", args: { classes: shared.join(", "), goods: goodsWords } }];
    // Films, characters and brands of many classes are printed on anything.
    if (isMerchandised(classes)) return [];
    const other: Vote = {
      code: "CLASS_DISJOINT",
      args: { mark: classes.join(", "), listing: goods.classList, goods: goodsWords },
    };
    const maker = makerOf(match.mark);
    // "Corrado" on shoes is no Volkswagen: other makers have lines of that name.
    return maker === undefined || companionOf(context) !== undefined
      ? [other]
      : [other, { code: "LINE_ALONE", args: { maker } }];
  },
};
