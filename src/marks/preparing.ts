// Prepares the pieces of a dictionary file in their order: here, or in threads that work ahead.
import { Worker } from "node:worker_threads";
import type { DictionaryPiece } from "./dictionary-pieces.ts";
import { PiecePreparer, type PieceToPrepare, type PreparedPiece } from "./prepare-piece.ts";

/** What pieces are made into, in their order. `asksForWords` is asked whenever a piece is taken up. */
export type Prepare = (
  pieces: AsyncIterable<DictionaryPiece>,
  path: string,
  asksForWords: () => boolean,
) => AsyncGenerator<PreparedPiece>;

/** Prepares a piece when it is asked for. */
export const prepareHere: Prepare = async function* (pieces, path, asksForWords) {
  const preparer = new PiecePreparer();
  for await (const piece of pieces) yield preparer.prepare({ piece, path, hasWords: asksForWords() });
};

export interface PreparingThreads {
  readonly prepare: Prepare;
  close(): Promise<void>;
}

/** Pieces under way for each thread: one in work, others ready or on their way back. */
const piecesPerThread = 4;

// What a piece is made into is garbage soon, and hardly anything of it lives when there is room for some pieces.
const resourceLimits = { maxYoungGenerationSizeMb: 48 };

interface Thread {
  readonly worker: Worker;
  /** Hear of the pieces that it has been given, in their order; of undefined when it ends before. */
  readonly waiting: ((prepared: PreparedPiece | undefined) => void)[];
  hasEnded: boolean;
}

/** Starts `count` threads; `script` is the built `prepare-worker.ts`. What a thread leaves that fails is prepared here. */
export function startPreparing(count: number, script: string): PreparingThreads {
  const threads = Array.from({ length: count }, () => startThread(script));
  const give = (task: PieceToPrepare): Promise<PreparedPiece | undefined> => {
    const idlest = threads.reduce((best, one) => (one.waiting.length < best.waiting.length ? one : best));
    if (idlest.hasEnded) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      idlest.waiting.push(resolve);
      idlest.worker.postMessage(task);
    });
  };
  return {
    prepare: (pieces, path, asksForWords) => prepareAhead(pieces, path, asksForWords, give, count * piecesPerThread),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(script: string): Thread {
  const thread: Thread = { worker: new Worker(script, { resourceLimits }), waiting: [], hasEnded: false };
  const end = (): void => {
    thread.hasEnded = true;
    for (const hear of thread.waiting.splice(0)) hear(undefined);
  };
  thread.worker.on("message", (prepared: PreparedPiece) => thread.waiting.shift()?.(prepared));
  thread.worker.on("error", end);
  thread.worker.on("exit", end);
  return thread;
}

async function* prepareAhead(
  pieces: AsyncIterable<DictionaryPiece>,
  path: string,
  asksForWords: () => boolean,
  give: (task: PieceToPrepare) => Promise<PreparedPiece | undefined>,
  most: number,
): AsyncGenerator<PreparedPiece> {
  const here = new PiecePreparer();
  const given: { readonly task: PieceToPrepare; readonly prepared: Promise<PreparedPiece | undefined> }[] = [];
  let fault: { readonly error: unknown } | undefined;
  const first = async (): Promise<PreparedPiece[]> => {
    const next = given.shift();
    return next === undefined ? [] : [(await next.prepared) ?? here.prepare(next.task)];
  };
  try {
    for await (const piece of pieces) {
      const task = { piece, path, hasWords: asksForWords() };
      given.push({ task, prepared: give(task) });
      if (given.length >= most) yield* await first();
    }
  } catch (error) {
    fault = { error };
  }
  // What was read before a fault is kept.
  while (given.length > 0) yield* await first();
  if (fault !== undefined) throw fault.error;
}
