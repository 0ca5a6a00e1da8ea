// Everything of the process that a command may touch, so that commands run in tests as they run in a terminal.

import type { Interrupts } from "./interrupts.ts";

export interface OutputStream {
  write(piece: string | Uint8Array): boolean;
  once(event: "drain" | "error" | "close", listener: () => void): unknown;
  removeListener(event: "drain" | "error" | "close", listener: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  now(): Date;
  /** True once stdout takes no more: whoever reads it has gone (EPIPE), or its disk is full. */
  isClosed(): boolean;
  /** Watches for an interrupt of the user from now on. */
  watchInterrupts(): Interrupts;
}
