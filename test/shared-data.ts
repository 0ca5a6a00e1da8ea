// How suites that need the shared data are left out when it is not there.
import { describe } from "vitest";
import { sharedData } from "./shared-folder.ts";

export { sharedData };

/** A suite on the shared data; skipped, with the reason printed, where the data is absent. */
export function describeShared(name: string, suite: () => void): void {
  if (sharedData === undefined) describe.skip(`${name} (skipped: ../shared/data is absent)`, suite);
  else describe(name, suite);
}
