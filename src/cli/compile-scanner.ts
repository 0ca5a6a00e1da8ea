// The scanner of a run: its dictionaries loaded, its settings in force.
import type { RawProblem } from "../model/problem.ts";
import { loadRules } from "../scan/rules.ts";
import { createScanner, type Scanner } from "../scan/scanner.ts";
import { loadDictionary } from "./dictionaries.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";
import type { RunOptions } from "./options.ts";

/** Throws a ProblemError C001 when there is no mark to look for. */
export async function compileScanner(
  { dictionaries, builtin, settings }: RunOptions,
  io: Pick<Io, "cwd" | "today">,
): Promise<{ scanner: Scanner; problems: RawProblem[] }> {
  const { dictionary, problems } = await loadDictionary(dictionaries, builtin, io);
  if (dictionary.markCount === 0)
    throw usageError("There is no mark to look for: --no-builtin needs a --dictionary with marks.");
  return { scanner: createScanner(loadRules(), dictionary, settings), problems };
}
