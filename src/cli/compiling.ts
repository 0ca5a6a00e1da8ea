// Keeps short scans from being spent on the optimising of their own code.
import { setFlagsFromString } from "node:v8";

/**
 * Lets a function run four times as long as V8 would before it is optimised, in this thread and those started later. What a
 * scan calls first looks like what it calls most, and each thread optimises everything for itself: done at once, much of
 * it is done in vain, or again a little later for other shapes. For the figures see `test/bench/README.md`.
 */
export function optimiseLater(): void {
  setFlagsFromString(`--interrupt-budget=${4 * budgetOfV8}`);
}

/** In bytes of bytecode that are run: the default of the V8 in Node 20. */
const budgetOfV8 = 66 * 1024;
