// The languages of messages and reports.
import type { Problem, RawProblem } from "../../model/problem.ts";
import { en } from "./en.ts";
import type { Wording } from "./wording.ts";
import { zh } from "./zh.ts";

export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

export function wordingFor(language: Language): Wording {
  return language === "zh" ? zh : en;
}

/** The problem with its sentence. */
export function wordProblem(raw: RawProblem, wording: Wording): Problem {
  const { args, ...rest } = raw;
  return {
    ...rest,
    ...(args === undefined ? {} : { args: { ...args } }),
    message: wording.problem[raw.code](args ?? {}),
  };
}
