// Hands what reports write to a stream, in large pieces, and waits when the receiver is slow.
import type { OutputStream } from "./io.ts";

export interface SinkOptions {
  /** True once the receiver has gone: what is written then is dropped. */
  readonly isClosed?: () => boolean;
  /** Ends the waiting for a receiver that does not come back. */
  readonly signal?: AbortSignal;
}

/**
 * Collects pieces of output and hands them on in large ones; `settle` waits until the receiver can take more. What is
 * collected when the program has nothing else to do, because it waits for input, is handed on as well: whoever sends
 * listing after listing gets an answer to each.
 */
export class OutputSink {
  private pending: (string | Uint8Array)[] = [];
  private size = 0;
  private isScheduled = false;
  /** Ends when the receiver can take more; absent when it can now. */
  private full: Promise<void> | undefined;
  private readonly stream: OutputStream;
  private readonly options: SinkOptions;

  constructor(stream: OutputStream, options: SinkOptions = {}) {
    this.stream = stream;
    this.options = options;
  }

  /** True once nobody receives any more. */
  get isClosed(): boolean {
    return this.options.isClosed?.() === true;
  }

  readonly write = (piece: string | Uint8Array): void => {
    this.pending.push(piece);
    this.size += piece.length;
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => void this.passWhenIdle());
  };

  /** Passes on what was collected once it is worth it, or at once with `all`. */
  async settle(all = false): Promise<void> {
    if (this.full !== undefined) await this.full;
    if (!all && this.size < pieceSize) return;
    this.pass();
    if (this.full !== undefined) await this.full;
  }

  private async passWhenIdle(): Promise<void> {
    await this.full;
    this.isScheduled = false;
    this.pass();
  }

  private pass(): void {
    if (this.size === 0) return;
    const pieces = this.pending;
    this.pending = [];
    this.size = 0;
    if (this.isClosed) return;
    const isText = pieces.every((piece) => typeof piece === "string");
    const whole = isText ? pieces.join("") : Buffer.concat(pieces.map((piece) => Buffer.from(piece as Uint8Array)));
    if (this.stream.write(whole)) return;
    this.full = this.room().then(() => {
      this.full = undefined;
    });
  }

  private async room(): Promise<void> {
    const { signal } = this.options;
    if (signal?.aborted === true) return;
    await new Promise<void>((done) => {
      const finish = (): void => {
        for (const event of endsOfWaiting) this.stream.removeListener(event, finish);
        signal?.removeEventListener("abort", finish);
        done();
      };
      for (const event of endsOfWaiting) this.stream.once(event, finish);
      signal?.addEventListener("abort", finish);
    });
  }
}

// A reader that has gone never drains.
const endsOfWaiting = ["drain", "close", "error"] as const;

const pieceSize = 64 * 1024;
