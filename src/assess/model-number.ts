// Bare model numbers beside their maker: "OPPO A57", "iPhone 16e". The maker's name is what there is to decide on; a number is no mark.
import { companionOf } from "./companion.ts";
import type { Consideration } from "./consideration.ts";
import { isTied } from "./tied-name.ts";

export const consideration: Consideration = {
  id: "model-number",
  codes: ["MODEL_NUMBER"],
  consider(context) {
    const { hosts, match } = context;
    const { term, mark } = match;
    const isNumber = modelNumber.test(term) && mark.classes.every((number) => devices.has(number));
    if (!isNumber || !isTied(match) || !hosts.isDevice(mark)) return [];
    const maker = companionOf(context);
    return maker === undefined ? [] : [{ code: "MODEL_NUMBER", args: { term, maker } }];
  },
};

// In capitals or without letters, and the "i5" of Intel: "iQ500" is written as a name is.
const modelNumber = /^(?:i|[A-Z]{0,2})-?\d+[A-Za-z]{0,2}$/;
/** Machines, electronics, appliances. Cars and guitars are known by such numbers. */
const devices: ReadonlySet<number> = new Set([7, 9, 11]);
