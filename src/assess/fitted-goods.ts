// Goods that are made to fit, with what they fit beside them and no word of fit: "Car Mat Nissan Sunny", "Deathloop - PS5".
import type { Match } from "../model/match.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import type { Context, MatchedField, Vote } from "./consideration.ts";
import { phraseBefore } from "./phrases.ts";

/** A vote that the mark is what the goods fit or run on, from its place in the title alone. */
export function fittedByPlace(context: Context): Vote | undefined {
  const { at, match, lexicon } = context;
  // A mark that leads the title stands for the maker, unless brackets set it apart: "(Honor X6) silicone case".
  const isLead = match.firstToken === 0 && !/[([【]/.test(at.cell.text.slice(0, match.span.start));
  if (at.field.role !== "title" || isLead) return undefined;
  // "Genuine Panasonic battery" claims to come from the maker.
  if (phraseBefore(at.cell, match.firstToken, lexicon.authenticity.before) !== undefined) return undefined;
  const goods = fittedGoodsBeside(context);
  if (goods !== undefined) return { code: "FITTED_GOODS", args: { goods }, use: "compatible" };
  const program = programFor(context);
  return program === undefined ? undefined : { code: "PLATFORM", args: { goods: program }, use: "compatible" };
}

// Words between a device and the accessory that is named after it: "Samsung Galaxy A70 Liquid Silicone Case".
const fittedReach = 10;
const toys = 28;

/** The accessory or part that a device is named beside, before it or after it. */
function fittedGoodsBeside({ at, match, goods, hosts }: Context): string | undefined {
  if (!hosts.isDevice(match.mark)) return undefined;
  // A toy car bears the name of a car.
  if (match.mark.classes.includes(12) && goods.classes.has(toys)) return undefined;
  const words = (first: number, end: number): string =>
    ` ${Array.from({ length: Math.max(0, end - first) }, (_, index) => wordAt(at.cell, first + index)).join(" ")} `;
  const before = words(0, match.firstToken);
  const after = words(match.endToken, Math.min(at.cell.tokens.count, match.endToken + fittedReach));
  return (
    goods.fittedWords.find((word) => before.includes(` ${word} `)) ??
    goods.fittedWords.find((word) => after.includes(` ${word} `))
  );
}

const programs =
  /^(?:video )?games?$|^(?:computer |educational )?software$|^programs?$|^giochi$|^jeux$|^juegos$|^spiele?$/;

/** The game or program that names a system apart from its own name: "Deathloop - PS5", "Peggle (Win/Mac)". */
function programFor({ at, match, goods, hosts, listing }: Context): string | undefined {
  if (!hosts.isSystem(match.mark)) return undefined;
  const named = goods.named.find(({ words }) => programs.test(words))?.words;
  const shelf = (listing.category ?? "").split(/[>|/]/).map((part) => part.trim().toLowerCase());
  const program = named ?? shelf.find((part) => programs.test(part));
  return program !== undefined && isSetApart(at.cell, at, match) ? program : undefined;
}

/** After a dash, bracket, slash or comma, or in a list of systems that begins so; not after the maker's own name. */
function isSetApart({ tokens }: Cell, { matches }: MatchedField, { mark, firstToken }: Match): boolean {
  const maker = matches.find(({ endToken }) => endToken === firstToken);
  if (maker !== undefined && mark.companionKeys.includes(maker.mark.id)) return false;
  for (let token = firstToken; token > 0; ) {
    if (/[-–—(/|,:[]/.test(tokens.text.slice(tokens.ends[token - 1], tokens.starts[token]))) return true;
    const before = matches.find(({ endToken }) => endToken === token);
    if (before === undefined) return false;
    token = before.firstToken;
  }
  return false;
}
