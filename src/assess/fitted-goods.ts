// Goods that are made to fit, with what they fit beside them and no word of fit: "Car Mat Nissan Sunny", "iPhone 14 case".
import { wordAt } from "../text/cell.ts";
import type { Context, Vote } from "./consideration.ts";
import { platformBy } from "./platform.ts";
import { isTitleDevice } from "./title-device.ts";

/** A vote that the mark is what the goods fit or run on, from its place alone. */
export function fittedByPlace(context: Context): Vote | undefined {
  const goods = fittedGoodsBeside(context);
  if (goods !== undefined) return { code: "FITTED_GOODS", args: { goods }, use: "compatible" };
  const program = platformBy(context);
  return program === undefined ? undefined : { code: "PLATFORM", args: { goods: program }, use: "compatible" };
}

// Words between a device and the accessory that is named after it: "Acer Aspire 4741G-5464G50Mn Replacement 6 Cell Laptop Battery".
const fittedReach = 14;
const vehicles = 12;
const toys = 28;

/** The accessory or part that a device is named beside in the title, before it or after it. */
function fittedGoodsBeside(context: Context): string | undefined {
  if (!isTitleDevice(context)) return undefined;
  const { at, match, goods } = context;
  // A toy car bears the name of a car.
  if (match.mark.classes.includes(vehicles) && goods.classes.has(toys)) return undefined;
  const words = (first: number, end: number): string =>
    ` ${Array.from({ length: Math.max(0, end - first) }, (_, index) => wordAt(at.cell, first + index)).join(" ")} `;
  const before = words(0, match.firstToken);
  const after = words(match.endToken, Math.min(at.cell.tokens.count, match.endToken + fittedReach));
  return (
    goods.fittedWords.find((word) => before.includes(` ${word} `)) ??
    goods.fittedWords.find((word) => after.includes(` ${word} `))
  );
}
