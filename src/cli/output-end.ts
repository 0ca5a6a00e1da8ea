// How the output of this process ended: in order, because its reader went away, or because it could not be written.
import type { Writable } from "node:stream";

export interface OutputEnd {
  /** True once nothing more can be written. */
  isClosed(): boolean;
  /** Waits until everything is written; gives the reason when something could not be. A reader that left is none. */
  end(): Promise<string | undefined>;
}

/** Watches `stream` for errors, which are then no crash. */
export function watchOutput(stream: Writable): OutputEnd {
  let closed = false;
  let fault: string | undefined;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code === undefined || !readerHasGone.has(error.code)) fault ??= error.message;
  });
  return {
    isClosed: () => closed,
    end: async () => {
      if (!closed) await new Promise<void>((done) => stream.write("", () => done()));
      // The error event follows the failed write.
      await new Promise<void>((done) => setImmediate(done));
      return fault;
    },
  };
}

const readerHasGone: ReadonlySet<string> = new Set(["EPIPE", "ECONNRESET", "ERR_STREAM_DESTROYED"]);
