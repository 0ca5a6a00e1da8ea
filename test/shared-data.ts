// Where the shared data of the project stands, and how suites that need it are left out when it is not there.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";

const folder = fileURLToPath(new URL("../../shared/data", import.meta.url));

/** Path of `../shared/data` beside the checkout, or undefined when it is absent. */
export const sharedData: string | undefined = existsSync(folder) ? folder : undefined;

/** A suite on the shared data; skipped, with the reason printed, where the data is absent. */
export function describeShared(name: string, suite: () => void): void {
  if (sharedData === undefined) describe.skip(`${name} (skipped: ../shared/data is absent)`, suite);
  else describe(name, suite);
}
