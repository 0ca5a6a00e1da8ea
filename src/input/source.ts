// A Source is one input that can be opened: a file, or standard input.

import type { OpenFile } from "./random-bytes.ts";

export interface Source {
  /** Name as it is shown to the user; `-` is standard input. */
  readonly path: string;
  /** Size in bytes, when it is known beforehand. */
  readonly bytes?: number;
  /** The bytes from the first to the last. Failing to open or to read is thrown by the iteration, not by the call. */
  open(): AsyncIterable<Uint8Array>;
  /** The same bytes to be read at any place, where that takes no memory; undefined when they cannot be opened so. */
  openRandom?(): Promise<OpenFile | undefined>;
}
