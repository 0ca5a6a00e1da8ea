// A report file: written beside its place under another name and moved there when complete. The old one stays until then.
import { randomBytes } from "node:crypto";
import { createWriteStream, realpathSync, type Stats, statSync, type WriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { problem, type RawProblem } from "../model/problem.ts";
import { OutputSink } from "./output.ts";

/** How a file to write is opened; `node:fs` does it except in tests. */
export type OpenForWriting = (path: string, options: { flags: string; flush?: boolean; mode?: number }) => WriteStream;

export class ReportFile {
  readonly sink: OutputSink;
  private readonly path: string;
  /** Where the bytes go until the report is complete; absent for a device or a pipe, which takes them directly. */
  private readonly partial: string | undefined;
  private readonly stream: WriteStream;
  private failure: Error | undefined;

  /** True for a device or a pipe: nothing stands beside it. */
  get isDevice(): boolean {
    return this.partial === undefined;
  }

  /** Opens nothing but the file beside `path`. Failing is told by `finish`, so that other reports are written. */
  constructor(path: string, cwd: string, signal?: AbortSignal, open: OpenForWriting = createWriteStream) {
    // A link stays a link: what it leads to is replaced.
    this.path = ifThere(() => realpathSync(resolve(cwd, path))) ?? resolve(cwd, path);
    const old = ifThere(() => statSync(this.path));
    this.partial = isSpecial(old) ? undefined : partialBeside(this.path);
    // `wx`: a file or a link that someone else put there is never written through.
    const options = { flags: "wx", flush: true, ...(old === undefined ? {} : { mode: old.mode }) };
    this.stream = this.partial === undefined ? open(this.path, { flags: "w" }) : open(this.partial, options);
    if (old?.isDirectory() === true) this.failure = new Error("it is a folder");
    this.stream.on("error", (error) => {
      this.failure ??= error;
    });
    this.sink = new OutputSink(this.stream, {
      isClosed: () => this.failure !== undefined,
      ...(signal === undefined ? {} : { signal }),
    });
  }

  /** Puts the complete report into its place; gives problem O001 when that cannot be done, and the old report is still there. */
  async finish(): Promise<RawProblem | undefined> {
    await this.sink.settle(true);
    await this.close();
    try {
      if (this.failure !== undefined) throw this.failure;
      if (this.partial !== undefined) await rename(this.partial, this.path);
      return undefined;
    } catch (error) {
      await this.discard();
      return problem("O001", { file: this.path }, { reason: (error as Error).message });
    }
  }

  /** Leaves the old report as it is and removes what was written. */
  async abandon(): Promise<void> {
    this.stream.destroy();
    if (!this.stream.closed) await new Promise<void>((done) => this.stream.once("close", done));
    await this.discard();
  }

  private async close(): Promise<void> {
    if (this.stream.closed) return;
    await new Promise<void>((done) => {
      this.stream.once("close", done);
      this.stream.end();
    });
  }

  private async discard(): Promise<void> {
    if (this.partial !== undefined) await rm(this.partial, { force: true });
  }
}

function isSpecial(info: Stats | undefined): boolean {
  return info !== undefined && !info.isFile() && !info.isDirectory();
}

function partialBeside(path: string): string {
  return join(dirname(path), `.listing-lint-${randomBytes(6).toString("hex")}.partial`);
}

function ifThere<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
