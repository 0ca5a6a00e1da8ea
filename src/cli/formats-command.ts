// `formats`: the input formats and how each is recognised.
import type { Command } from "commander";
import { all as layouts } from "../input/layouts/registry.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./language.ts";

export function addFormatsCommand(program: Command, io: Io): void {
  program
    .command("formats")
    .description("input formats and how each is recognised")
    .option("--lang <language>", "en or zh")
    .action((options: { lang?: string }) => {
      const language = languageOf(options.lang, io.env);
      for (const layout of layouts) io.stdout.write(`${layout.id}\n  ${layout.about[language]}\n\n`);
    });
}
