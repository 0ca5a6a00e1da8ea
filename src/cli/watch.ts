// `scan --watch`: scans again whenever an input is saved, until the user interrupts.
import { type FSWatcher, watch } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Io } from "./io.ts";

/** An editor or a download writes a file in several steps: what follows within this time is one save. */
const settleMs = 200;

/**
 * Calls `scan` for the inputs as they are and again after each change of `state`. `scan` gives the exit code of its run,
 * which ends the watching when it is that of an interrupt. Gives 0 when the user interrupts between two runs.
 */
export async function watchInputs(
  inputs: readonly string[],
  io: Io,
  { state, scan }: { readonly state: () => Promise<string>; readonly scan: () => Promise<number> },
): Promise<number> {
  let wake: () => void = () => {};
  let isTouched = false;
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isTouched = true;
      wake();
    }, settleMs);
  };
  const watchers = await Promise.all(inputs.map((input) => watchPlace(input, io.cwd, changed)));
  // Beside the watching of the scan itself, so that an interrupt between two runs is not lost.
  const interrupts = io.watchInterrupts();
  interrupts.signal.addEventListener("abort", () => wake(), { once: true });
  try {
    while (!interrupts.signal.aborted) {
      const before = await state();
      const code = await scan();
      if (code > lastScanCode) return code;
      // A change during the scan counts as well.
      while (!interrupts.signal.aborted && (await state()) === before) {
        const next = new Promise<void>((done) => {
          wake = done;
        });
        if (!isTouched && !interrupts.signal.aborted) await next;
        isTouched = false;
      }
    }
    return 0;
  } finally {
    interrupts.release();
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
}

/** Codes above it are those of interrupts. */
const lastScanCode = 2;

/** A file is watched through its folder: editors replace files, and the new one is another file. */
async function watchPlace(input: string, cwd: string, changed: () => void): Promise<FSWatcher> {
  const path = resolve(cwd, input);
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) return watch(cwd, { recursive: true }, changed);
  return info.isDirectory() ? watch(path, { recursive: true }, changed) : watch(dirname(path), changed);
}
