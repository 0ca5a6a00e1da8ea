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
    if (!mark.classes.every((number) => devices.has(number))) return [];
    const isNumber = modelNumber.test(term) && isTied(match) && hosts.isDevice(mark);
    if (!isNumber && (!modelCode.test(term) || hosts.isThing(mark))) return [];
    const maker = companionOf(context);
    return maker === undefined ? [] : [{ code: "MODEL_NUMBER", args: { term, maker } }];
  },
};

// In capitals or without letters, and the "i5" and "i7-13620H" of Intel: "iQ500" is written as a name is.
const modelNumber = /^(?:i\d?|[A-Z]{0,2})-?\d+[A-Za-z]{0,2}$/;
/** Capitals before a number, and what may follow it: "WH-CH520", "YN560", "SN30". */
const modelCode = /^[A-Z]{1,3}-?[A-Z]{0,3}\d{2,4}[A-Z]{0,3}\d?$/;
/** Machines, electronics, appliances. Cars and guitars are known by such numbers. */
const devices: ReadonlySet<number> = new Set([7, 9, 11]);
