// `formats`: the input formats, how each is recognised, and the limits.
import type { Command } from "commander";
import { all as layouts } from "../input/layouts/registry.ts";
import { defaultLimits, limitNames } from "../model/limits.ts";
import { wordingFor } from "../report/wording/wordings.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./language.ts";
import { limitOption } from "./limits.ts";

export function addFormatsCommand(program: Command, io: Io): void {
  program
    .command("formats")
    .description("input formats, how each is recognised, and the limits")
    .option("--lang <language>", "en or zh")
    .addHelpText("after", "\nExample:\n  listing-lint formats --lang zh")
    .action((options: { lang?: string }) => {
      const language = languageOf(options.lang, io.env);
      const { limitsTitle, limits } = wordingFor(language);
      for (const layout of layouts) io.stdout.write(`${layout.id}\n  ${layout.about[language]}\n\n`);
      io.stdout.write(`${limitsTitle}\n`);
      for (const name of limitNames)
        io.stdout.write(
          `  ${limitOption(name).padEnd(17)}${String(defaultLimits[name]).padStart(11)}  ${limits[name]}\n`,
        );
    });
}
