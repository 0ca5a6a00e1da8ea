// What the checks of `rules/` say: a place, what is wrong there, and whether `--repair` can mend it.

export interface RuleFile {
  /** Name in its folder: `pets.csv`. */
  readonly name: string;
  readonly text: string;
}

export interface Fault {
  readonly file: string;
  /** Physical line, from 1. */
  readonly line: number;
  /** For a person: the entry and what is wrong with it. */
  readonly message: string;
}

export function faultLine({ file, line, message }: Fault): string {
  return `${file}:${line}: ${message}`;
}

/** The first line in which a file is not as `canonical` writes it; what else differs follows from that or is mended with it. */
export function notCanonical({ name, text }: RuleFile, canonical: string): Fault[] {
  if (text === canonical) return [];
  const [written, meant] = [text.split("\n"), canonical.split("\n")];
  const at = meant.findIndex((line, position) => line !== written[position]);
  const line = at === -1 ? meant.length : at;
  return [
    {
      file: name,
      line: line + 1,
      message: `not canonical (sorted, lists without repeats; \`npm run rules -- --repair\` mends it): ${written[line] ?? ""}`,
    },
  ];
}
