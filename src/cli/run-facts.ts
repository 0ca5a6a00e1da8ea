// What the evidence file says of a run beside its result: when, with which rules, and what was told to leave findings out.
import type { RunFacts } from "../report/report.ts";
import { labelOf } from "../scan/allow.ts";
import { loadRules } from "../scan/rules.ts";
import type { Io } from "./io.ts";
import type { RunOptions } from "./options.ts";

export function runFacts(
  path: string,
  { settings, allow, baselines, since, dictionaries }: RunOptions,
  io: Io,
): RunFacts {
  const said: readonly (readonly [string, readonly string[]])[] = [
    ["own-brand", settings.ownBrands],
    ["brand-column", [settings.brandColumn]],
    ["dictionary", dictionaries],
    ["baseline", baselines],
    ["allow", allow.map((entry) => `${labelOf(entry)} (${entry.reason})`)],
    ["since", since === undefined ? [] : [since]],
  ];
  return {
    path,
    startedAt: io.now().toISOString(),
    rulesHash: path === "" ? "" : loadRules().hash(),
    settings: said.flatMap(([name, values]) => (values.length === 0 ? [] : [{ name, value: values.join("; ") }])),
  };
}
