// Completion for bash: one function with the words of each command in a `case`.
import type { CommandWords } from "./grammar.ts";

export function bash(commands: readonly CommandWords[]): string {
  const paths = commands.filter(({ path }) => path !== "").map(({ path }) => `"${path}") path="${path}" ;;`);
  const values = commands.flatMap(({ path, options }) =>
    options
      .filter(({ values: known }) => known.length > 0)
      .map(({ names, values: known }) => {
        const keys = names.map((name) => `"${path}:${name}"`).join("|");
        return `${keys}) COMPREPLY=($(compgen -W "${known.join(" ")}" -- "$word")); return ;;`;
      }),
  );
  const words = commands.map(
    ({ path, commands: inside, values: known, options }) =>
      `"${path}") names="${options.flatMap(({ names }) => names).join(" ")}"; commands="${[...inside, ...known].join(" ")}" ;;`,
  );
  return `# listing-lint completion for bash. To use it: source <(listing-lint completion bash)
_listing_lint() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" path="" names="" commands="" at
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${path:+$path }\${COMP_WORDS[at]}" in
      ${paths.join("\n      ")}
    esac
  done
  case "$path:$before" in
    ${values.join("\n    ")}
  esac
  case "$path" in
    ${words.join("\n    ")}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$names" -- "$word")) ;;
    *) COMPREPLY=($(compgen -W "$commands" -- "$word")) ;;
  esac
}
complete -o default -F _listing_lint listing-lint
`;
}
