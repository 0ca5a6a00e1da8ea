// Where reports go: stdout with back-pressure, and files that are replaced only when they are complete.
import { createWriteStream, type WriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { ProblemError, problem } from "../model/problem.ts";
import type { OutputStream } from "./io.ts";

/** Collects pieces of output and hands them on in large ones; `settle` waits until the receiver can take more. */
export class OutputSink {
  private pending: (string | Uint8Array)[] = [];
  private size = 0;
  private readonly stream: OutputStream;
  private readonly isClosed: () => boolean;

  constructor(stream: OutputStream, isClosed: () => boolean = () => false) {
    this.stream = stream;
    this.isClosed = isClosed;
  }

  readonly write = (piece: string | Uint8Array): void => {
    this.pending.push(piece);
    this.size += piece.length;
  };

  /** Passes on what was collected once it is worth it, or at once with `all`. */
  async settle(all = false): Promise<void> {
    if (this.size === 0 || (!all && this.size < pieceSize)) return;
    const pieces = this.pending;
    this.pending = [];
    this.size = 0;
    if (this.isClosed()) return;
    const isText = pieces.every((piece) => typeof piece === "string");
    const whole = isText ? pieces.join("") : Buffer.concat(pieces.map((piece) => Buffer.from(piece as Uint8Array)));
    if (this.stream.write(whole)) return;
    await new Promise<void>((done) => {
      const finish = (): void => {
        for (const event of endsOfWaiting) this.stream.removeListener(event, finish);
        done();
      };
      for (const event of endsOfWaiting) this.stream.once(event, finish);
    });
  }
}

// A reader that has gone never drains.
const endsOfWaiting = ["drain", "close", "error"] as const;

const pieceSize = 64 * 1024;

/** A report file: written beside its place under another name, moved there when complete. An old report stays until then. */
export class ReportFile {
  readonly sink: OutputSink;
  private readonly path: string;
  private readonly partial: string;
  private readonly stream: WriteStream;
  private failure: Error | undefined;

  constructor(path: string, cwd: string) {
    this.path = resolve(cwd, path);
    this.partial = join(dirname(this.path), `.${basename(this.path)}.${process.pid}.partial`);
    this.stream = createWriteStream(this.partial);
    this.stream.on("error", (error) => {
      this.failure ??= error;
    });
    this.sink = new OutputSink(this.stream, () => this.failure !== undefined);
  }

  /** Throws a ProblemError O001 when the file could not be written. */
  async finish(): Promise<void> {
    await this.sink.settle(true);
    await new Promise<void>((done) => {
      if (this.failure !== undefined) done();
      else this.stream.once("error", () => done()).end(() => done());
    });
    try {
      if (this.failure !== undefined) throw this.failure;
      await rename(this.partial, this.path);
    } catch (error) {
      await rm(this.partial, { force: true });
      throw new ProblemError(problem("O001", { file: this.path }, { reason: (error as Error).message }));
    }
  }
}
