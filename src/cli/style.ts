// Colours for people: chalk's only home. On a terminal, unless NO_COLOR or --no-color; FORCE_COLOR turns them on.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { plainStyle, type Style } from "../report/style.ts";
import type { Io } from "./io.ts";

export async function styleFor(io: Io, wantsColor: boolean): Promise<Style> {
  if (!hasColor(io, wantsColor)) return plainStyle;
  // Most runs are for a pipe or a file: what they do not need does not delay them.
  const { Chalk } = await import("chalk");
  const link = hasLinks(io)
    ? (text: string, file: string, line?: number) => linkTo(io, text, file, line)
    : plainStyle.link;
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
    link,
  };
}

/** Terminals that are known to take OSC 8 links; others may show them as rubbish. FORCE_HYPERLINK decides for all. */
function hasLinks({ env, stdout }: Io): boolean {
  const forced = env["FORCE_HYPERLINK"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if (stdout.isTTY !== true || env["CI"] !== undefined || env["TMUX"] !== undefined) return false;
  if (Number(env["VTE_VERSION"] ?? 0) >= 5000) return true;
  if (env["WT_SESSION"] !== undefined || env["KITTY_WINDOW_ID"] !== undefined) return true;
  return ["iTerm.app", "WezTerm", "vscode", "ghostty"].includes(env["TERM_PROGRAM"] ?? "");
}

/** OSC 8; the URL holds no raw control character, whatever the name of the file: it is percent-encoded. */
function linkTo({ cwd }: Io, text: string, file: string, line: number | undefined): string {
  const path = resolve(cwd, file);
  // Not every text is of a file: stdin and the argument of `check` have names as well.
  if (!existsSync(path)) return text;
  const url = pathToFileURL(path).href + (line === undefined ? "" : `#${line}`);
  return `\x1b]8;;${url}\x1b\\${text}\x1b]8;;\x1b\\`;
}

function hasColor({ env, stdout }: Io, wantsColor: boolean): boolean {
  if (!wantsColor) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return false;
  return stdout.isTTY === true;
}
