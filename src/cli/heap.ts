// Keeps the memory of a scan from growing with the length of the file.
import { setFlagsFromString } from "node:v8";

/**
 * Lets V8 collect garbage once the heap, of this thread and of those started later, has grown by 30 % of what lives in it, and
 * move what lives together each time. Left to itself it waits for several times as much, and the more the longer a scan
 * takes, and keeps pages of which half is empty; for the figures see `test/bench/README.md`. V8 looks at both options
 * whenever they matter, so that they may be changed while a process runs.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=30");
  setFlagsFromString("--compact-on-every-full-gc");
}

/**
 * Lets the room for new objects, of all threads, stay as large as it is: listings live for a moment, and a scan that goes on
 * needs no more of it. V8 forgets it whenever a thread starts, so it is said again as long as a scan takes.
 */
export function keepNewSpace(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}
