// Colours for people: chalk's only home. On a terminal, unless NO_COLOR or --no-color; FORCE_COLOR turns them on.
import { Chalk } from "chalk";
import { plainStyle, type Style } from "../report/style.ts";
import type { Io } from "./io.ts";

export function styleFor(io: Io, wantsColor: boolean): Style {
  if (!hasColor(io, wantsColor)) return plainStyle;
  const chalk = new Chalk({ level: 1 });
  return {
    bold: chalk.bold,
    dim: chalk.dim,
    high: chalk.red,
    medium: chalk.yellow,
    low: chalk.cyan,
    info: chalk.gray,
    good: chalk.green,
    replacement: chalk.green,
  };
}

function hasColor({ env, stdout }: Io, wantsColor: boolean): boolean {
  if (!wantsColor) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return false;
  return stdout.isTTY === true;
}
