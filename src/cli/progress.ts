// Progress on stderr for long work on a terminal: one line, rewritten, gone at the end.
import { printable } from "../report/printable.ts";
import type { Io } from "./io.ts";

export interface Progress {
  update(file: string, listings: number): void;
  clear(): void;
}

// Short work ends before anyone needs to be told.
const quietMs = 800;
const intervalMs = 200;

export function createProgress(io: Io, wanted: boolean): Progress {
  if (!wanted || io.stderr.isTTY !== true) return { update: () => {}, clear: () => {} };
  const started = Date.now();
  let last = 0;
  let isShown = false;
  return {
    update(file, listings) {
      const now = Date.now();
      if (now - started < quietMs || now - last < intervalMs) return;
      last = now;
      isShown = true;
      const width = (io.stderr.columns ?? 80) - 1;
      io.stderr.write(`\r\x1b[2K${`${listings.toLocaleString("en")} · ${printable(file)}`.slice(0, width)}`);
    },
    clear() {
      if (isShown) io.stderr.write("\r\x1b[2K");
      isShown = false;
    },
  };
}
