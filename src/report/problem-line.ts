// A problem on one line, for terminals and logs.
import type { Problem } from "../model/problem.ts";
import { printable } from "./printable.ts";

/** `file:line: code message`, safe to print. */
export function problemLine({ file, line, record, column, code, message }: Problem): string {
  const place = [file, line ?? (record === undefined ? undefined : `#${record}`), column].filter(
    (part) => part !== undefined,
  );
  return printable(`${place.length === 0 ? "" : `${place.join(":")}: `}${code} ${message}`);
}

/** Notices are for those who ask, except those about the user's own settings: nobody else mends a stale baseline. */
export function isShown({ level, code }: Problem, verbose: boolean): boolean {
  return verbose || level !== "notice" || code.startsWith("C");
}
