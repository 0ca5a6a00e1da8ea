// Years of a vehicle beside its name: "63-79 Corvette", "Yamaha Fazer 250 2006 a 2017". Parts are sold for vehicles of years; caps and toys are not.
import { type Cell, wordAt } from "../text/cell.ts";
import type { Context } from "./consideration.ts";
import { isCalledGenuine, isSaidGenuine } from "./title-device.ts";

/** The span of years that stands beside a vehicle, as it is written; undefined where the goods bear its name or are the maker's own. */
export function yearsOfVehicle(context: Context): string | undefined {
  const { at, match, goods, hosts } = context;
  if (!hosts.isVehicle(match.mark) || goods.isApparel || goods.isPrint || goods.classes.has(toys)) return undefined;
  if (!goods.isFitted && at.field.role !== "title") return undefined;
  const years = yearsBeside(at.cell, match.firstToken, match.endToken);
  return years === undefined || isSaidGenuine(context) || isCalledGenuine(context) ? undefined : years;
}

const toys = 28;
// "Fazer 250 2006 a 2017", "Corolla Altis 2014-2018": a model may stand between.
const reach = 2;

function yearsBeside(cell: Cell, first: number, end: number): string | undefined {
  for (let away = 0; away <= reach; away += 1) {
    const after = yearsAt(cell, end + away);
    if (after !== undefined) return after;
  }
  return yearsAt(cell, first - 2) ?? (spanWord.test(wordAt(cell, first - 2)) ? yearsAt(cell, first - 3) : undefined);
}

const spanWord = /^(?:a|to|bis|al|ate|thru|till|do|en)$/;

function yearsAt(cell: Cell, token: number): string | undefined {
  const { text, starts, ends } = cell.tokens;
  const from = wordAt(cell, token);
  const isSpelled = spanWord.test(wordAt(cell, token + 1));
  const last = isSpelled ? token + 2 : token + 1;
  const to = wordAt(cell, last);
  if (!isYears(from, to)) return undefined;
  const isSpan = isSpelled || /^\s?[-–—~/]\s?$/.test(text.slice(ends[token], starts[last]));
  return isSpan ? `${from}-${to}` : undefined;
}

const longYear = /^(?:19[3-9]|20[0-4])\d$/;
const shortYear = /^(?:[4-9]\d|[0-3]\d)$/;

/** "2006" and "2017", "2006" and "17", "63" and "79", "99" and "04"; sizes such as "12" and "14" are fewer than they seem. */
function isYears(from: string, to: string): boolean {
  if (longYear.test(from)) return longYear.test(to) ? from <= to : shortYear.test(to);
  return shortYear.test(from) && shortYear.test(to) && /^[4-9]/.test(from);
}
