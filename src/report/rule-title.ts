// What a rule is called where there is no room for its sentence.
import type { Wording } from "./wording/wording.ts";

/** The title of a trademark rule; of a marketplace rule its name in words: `amazon/title-length` is `Amazon: title length`. */
export function ruleTitle(id: string, { reports }: Wording): string {
  const title = reports.ruleTitle[id];
  if (title !== undefined) return title;
  const [pack = "", name = ""] = id.split("/");
  return name === "" ? id : `${pack.charAt(0).toUpperCase()}${pack.slice(1)}: ${name.replaceAll("-", " ")}`;
}
