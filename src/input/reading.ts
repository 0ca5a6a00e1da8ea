// What every reader of a container is given: what the user asked for, and where the accounts are kept.

import type { Limits } from "../model/limits.ts";
import { problem } from "../model/problem.ts";
import type { Account } from "./account.ts";
import type { Decoding } from "./decode.ts";
import type { Entry } from "./entry.ts";
import type { Input } from "./input-bytes.ts";
import type { MappableRole } from "./layout.ts";

export interface Reading {
  readonly options: {
    readonly inputFormat?: string | undefined;
    readonly encoding?: string | undefined;
    readonly map?: ReadonlyMap<MappableRole, readonly string[]> | undefined;
    readonly limits: Limits;
    readonly keepRows?: boolean | undefined;
  };
  readonly account: Account;
  readonly decoding: Decoding;
  readonly input: Input;
}

/** The problem of an input as a whole. */
export function fileProblem(
  file: string,
  code: "I001" | "I003" | "I004" | "I009",
  args: Readonly<Record<string, string | number>> = {},
): Entry {
  return { problems: [problem(code, { file }, args)] };
}

/** Says that the input is of a type that is not read. */
export function refusal(account: Account, type: string): Entry {
  account.format = type;
  return fileProblem(account.path, "I004", { type });
}
