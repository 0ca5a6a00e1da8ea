// `--limit <name>=<value>` and the key `limits` of the config file: how the published limits are raised or lowered.
import { greatest, type LimitName, type Limits, limitNames } from "../model/limits.ts";
import { nearest } from "../text/distance.ts";
import { usageError } from "./failure.ts";

/** Name of a limit on the command line: `cellUnits` is `cell-units`. */
export function limitOption(name: LimitName): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** @throws ProblemError C001 for a name that is no limit, and for a value that is no number in its range. */
export function parseLimits(pairs: readonly string[]): Partial<Limits> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, said = "", value = ""] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
      const name = limitNames.find((known) => limitOption(known) === said);
      if (name === undefined) {
        const known = limitNames.map(limitOption);
        const [guess] = nearest(said, known, 3, 1);
        const hint = guess === undefined ? "" : ` (did you mean ${guess}?)`;
        throw usageError(
          `--limit wants <name>=<value>, such as file-bytes=500MB, not "${pair}"${hint}. Known: ${known.join(", ")}.`,
        );
      }
      return [name, parseLimit(name, value)];
    }),
  );
}

/** The limits of a config file, where a value is a number or a text such as `500MB`. */
export function configuredLimits(
  limits: Readonly<Partial<Record<LimitName, number | string | undefined>>>,
): Partial<Limits> {
  return parseLimits(
    limitNames.flatMap((name) => (limits[name] === undefined ? [] : [`${limitOption(name)}=${limits[name]}`])),
  );
}

const factors: Readonly<Record<string, number>> = {
  "": 1,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  KI: 2 ** 10,
  MI: 2 ** 20,
  GI: 2 ** 30,
};

function parseLimit(name: LimitName, value: string): number {
  const [, digits = "", unit = ""] = /^(\d+)\s*([KMG]I?)?B?$/i.exec(value.trim()) ?? [];
  const number = Number(digits) * (factors[unit.toUpperCase()] ?? Number.NaN);
  if (digits !== "" && number >= 1 && number <= greatest(name)) return number;
  throw usageError(
    `The limit ${limitOption(name)} is a whole number from 1 to ${greatest(name)}, such as 500000 or 500MB, not "${value}".`,
  );
}
