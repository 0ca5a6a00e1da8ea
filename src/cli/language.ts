// The language of messages: asked for, else from the environment, else English.
import { type Language, languages } from "../report/wording/wordings.ts";

export function languageOf(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  const wanted = asked ?? env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "";
  return languages.find((language) => wanted.toLowerCase().startsWith(language)) ?? "en";
}
