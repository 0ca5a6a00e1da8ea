// A mark's facts as text for people; what is unknown is said to be unknown, never filled in.
import type { Mark } from "../model/mark.ts";
import { printable } from "../report/printable.ts";

export function describeMark(mark: Mark): string {
  const unknown = "unknown";
  const facts: [string, string][] = [
    ["owner", mark.owner ?? unknown],
    ["Nice classes", mark.classes.join(", ") || unknown],
    ["offices", mark.offices.join(", ") || unknown],
    ["status", mark.status ?? unknown],
    ["also written", mark.aliases.join(", ")],
    ["goes with", mark.companions.join(", ")],
    ["ordinary in", mark.ordinary.join(", ")],
    ["write instead", mark.sayInstead.join(", ")],
    ["enforcement", mark.enforcement ?? unknown],
    ["registration", mark.registration ?? ""],
    ["source", [mark.source, mark.asOf].filter((part) => part !== undefined).join(", ")],
    ["notes", mark.notes ?? ""],
    ["dictionary", mark.sector === "" ? mark.dictionary : `${mark.dictionary} (${mark.sector})`],
  ];
  const lines = facts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `  ${name.padEnd(14)} ${printable(value)}`);
  return `${printable(mark.mark)}\n${lines.join("\n")}\n`;
}
