// Completion for zsh, which runs the function of bash through its own bridge.
import { bash } from "./bash.ts";
import type { CommandWords } from "./grammar.ts";

export function zsh(commands: readonly CommandWords[]): string {
  return `# listing-lint completion for zsh. To use it: source <(listing-lint completion zsh)
autoload -U +X compinit && compinit
autoload -U +X bashcompinit && bashcompinit
${bash(commands).split("\n").slice(1).join("\n")}`;
}
