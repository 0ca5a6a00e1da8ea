// `check`: one text, the same engine, the same reports.
import type { Command } from "commander";
import type { Source } from "../input/source.ts";
import { defaultLimits } from "../model/limits.ts";
import { execute } from "./execute.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";
import { addRunOptions } from "./options/declare.ts";
import { type RawOptions, resolveOptions } from "./options.ts";
import type { SetExitCode } from "./program.ts";

interface CheckOptions extends RawOptions {
  readonly brand?: string;
  readonly category?: string;
}

export function addCheckCommand(program: Command, io: Io, setExitCode: SetExitCode): void {
  const command = program
    .command("check")
    .description("check one text, from the argument or stdin, as a title")
    .argument("[text]", "the text; without it stdin is read")
    .option("--brand <name>", "the listing's own brand")
    .option("--category <path>", "the listing's category");
  addRunOptions(command)
    .addHelpText(
      "after",
      `
Examples:
  listing-lint check "Yeti style stainless dog bowl"
  listing-lint check "Case compatible with iPhone 15" --brand Acme --verbose
  pbpaste | listing-lint check --format json`,
    )
    .action(async (text: string | undefined, raw: CheckOptions) => {
      // A text has no file that could be corrected, whatever the config file says of files.
      const { fix: _, ...options } = await resolveOptions(raw, io, io.cwd);
      const title = text ?? (await readText(io, options.read.limits?.recordUnits ?? defaultLimits.recordUnits));
      if (title.trim() === "")
        throw usageError('There is no text. Say listing-lint check "your title", or pipe it in.');
      const line = JSON.stringify({ title, brand: raw.brand, category: raw.category });
      setExitCode(
        await execute(
          [textSource(line)],
          [],
          { ...options, read: { inputFormat: "ndjson", limits: options.read.limits ?? {} } },
          io,
        ),
      );
    });
}

function textSource(line: string): Source {
  return {
    path: "text",
    async *open() {
      yield new TextEncoder().encode(`${line}\n`);
    },
  };
}

async function readText({ stdin }: Io, maxUnits: number): Promise<string> {
  const decoder = new TextDecoder("utf-8");
  let text = "";
  for await (const chunk of stdin) {
    text += decoder.decode(chunk, { stream: true });
    // What is longer than a record is refused by the reader; nothing is gathered that nobody reads.
    if (text.length > maxUnits) break;
  }
  return (text + decoder.decode()).replace(/\r?\n$/, "");
}
