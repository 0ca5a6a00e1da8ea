// Looking at the start of a stream without losing it.

export interface Peeked<T> {
  /** What was looked at. */
  readonly head: readonly T[];
  /** True when the stream ended inside the head. */
  readonly complete: boolean;
  /** The whole stream, head included. Can be iterated once. */
  readonly all: AsyncIterable<T>;
}

/** Reads from `stream` until `enough` says so of what was read, or until the stream ends. */
export async function peek<T>(stream: AsyncIterable<T>, enough: (head: readonly T[]) => boolean): Promise<Peeked<T>> {
  const iterator = stream[Symbol.asyncIterator]();
  const head: T[] = [];
  let complete = false;
  const failure: unknown[] = [];
  while (!complete && failure.length === 0 && !enough(head)) {
    try {
      const next = await iterator.next();
      if (next.done === true) complete = true;
      else head.push(next.value);
    } catch (error) {
      // What came before it is given out first.
      failure.push(error);
    }
  }
  return { head, complete, all: replay(head, failure, iterator) };
}

async function* replay<T>(
  head: readonly T[],
  failure: readonly unknown[],
  iterator: AsyncIterator<T>,
): AsyncGenerator<T> {
  try {
    yield* head;
    for (const error of failure) throw error;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
