// `completion`: a script that makes a shell complete commands, options and values.
import { Argument, type Command } from "commander";
import { bash } from "./completion/bash.ts";
import { fish } from "./completion/fish.ts";
import { type CommandWords, grammarOf } from "./completion/grammar.ts";
import { powershell } from "./completion/powershell.ts";
import { zsh } from "./completion/zsh.ts";
import type { Io } from "./io.ts";

const shells: Readonly<Record<string, (commands: readonly CommandWords[]) => string>> = { bash, zsh, fish, powershell };

export function addCompletionCommand(program: Command, io: Io): void {
  program
    .command("completion")
    .description("print a script that completes commands, options and values in a shell")
    .addArgument(new Argument("<shell>", "the shell").choices(Object.keys(shells)))
    .addHelpText(
      "after",
      `
Examples:
  source <(listing-lint completion bash)             bash, now; put it into ~/.bashrc for always
  source <(listing-lint completion zsh)              zsh, the same in ~/.zshrc
  listing-lint completion fish > ~/.config/fish/completions/listing-lint.fish
  listing-lint completion powershell | Out-String | Invoke-Expression`,
    )
    .action((shell: string) => {
      io.stdout.write(shells[shell]?.(grammarOf(program)) ?? "");
    });
}
