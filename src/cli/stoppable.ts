// A source that ends when the user interrupts, even while it waits for bytes that do not come.
import type { Source } from "../input/source.ts";

/** `source` with an end at the moment when `signal` fires. */
export function stoppable(source: Source, signal: AbortSignal): Source {
  return { ...source, open: () => untilStopped(source.open(), signal) };
}

const stopped = Symbol("stopped");

async function* untilStopped(bytes: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  try {
    while (!signal.aborted) {
      const result = await firstOf(iterator.next(), signal);
      if (result === stopped || result.done === true) return;
      yield result.value;
    }
  } finally {
    // Not awaited: a source that hangs would hang here as well.
    iterator.return?.().catch(() => {});
  }
}

async function firstOf<T>(next: Promise<T>, signal: AbortSignal): Promise<T | typeof stopped> {
  let stop: () => void = () => {};
  const end = new Promise<typeof stopped>((done) => {
    stop = () => done(stopped);
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([next, end]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
