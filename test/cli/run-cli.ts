// Runs a command line in this process, with its streams in memory.
import { EventEmitter } from "node:events";
import { fileURLToPath } from "node:url";
import { watchSignals } from "../../src/cli/interrupts.ts";
import type { OutputStream } from "../../src/cli/io.ts";
import { run } from "../../src/cli/main.ts";

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Pretend that stdout is a terminal of this width. */
  readonly columns?: number;
}

export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const io = ioInMemory(options);
  const code = await run(args, io);
  return { code, stdout: io.stdout.text(), stderr: io.stderr.text() };
}

/** What a command has of its process, with the streams in memory. */
export function ioInMemory(options: CliOptions = {}) {
  return {
    stdin: stdinOf(options.stdin ?? ""),
    stdout: memoryStream(options.columns),
    stderr: memoryStream(undefined),
    env: options.env ?? {},
    cwd: options.cwd ?? projectFolder,
    now: () => new Date("2026-11-21T10:20:30Z"),
    today: "2026-11-21",
    isClosed: () => false,
    watchInterrupts: () => watchSignals(new EventEmitter()),
  };
}

async function* stdinOf(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  if (content.length > 0) yield typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function memoryStream(columns: number | undefined): OutputStream & { text(): string } {
  const pieces: string[] = [];
  return {
    write: (piece) => {
      pieces.push(typeof piece === "string" ? piece : Buffer.from(piece).toString("latin1"));
      return true;
    },
    once: () => undefined,
    removeListener: () => undefined,
    isTTY: columns !== undefined,
    ...(columns === undefined ? {} : { columns }),
    text: () => pieces.join(""),
  };
}
