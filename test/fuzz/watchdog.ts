// Ends a process that hangs on one input, after saving the input: a loop that never ends lets no timer of its thread run.
import { Worker } from "node:worker_threads";

export interface Watchdog {
  /** Says which input begins now. */
  begin(name: string, bytes: Uint8Array): void;
  end(): void;
  stop(): Promise<number>;
}

const maxBytes = 1024 * 1024;

/** Watches from a thread of its own; an input that takes longer than `maxMs` is saved into `folder` and ends the process. */
export function startWatchdog(folder: string, maxMs: number): Watchdog {
  const memory = new SharedArrayBuffer(8 + maxBytes);
  const [state, content] = [new Int32Array(memory, 0, 2), new Uint8Array(memory, 8)];
  const worker = new Worker(`(${watch.toString()})(require("node:worker_threads").workerData, require("node:fs"))`, {
    eval: true,
    workerData: { memory, folder, maxMs, pid: process.pid },
  });
  worker.unref();
  return {
    begin(name, bytes) {
      const whole = Buffer.concat([Buffer.from(`${name}\n`), bytes]).subarray(0, maxBytes);
      content.set(whole);
      Atomics.store(state, 1, whole.length);
      Atomics.add(state, 0, 1);
    },
    end: () => void Atomics.store(state, 1, 0),
    stop: () => worker.terminate(),
  };
}

interface Watched {
  readonly memory: SharedArrayBuffer;
  readonly folder: string;
  readonly maxMs: number;
  readonly pid: number;
}

/** Runs in the thread: it may use nothing from outside. */
function watch({ memory, folder, maxMs, pid }: Watched, fs: typeof import("node:fs")): void {
  const state = new Int32Array(memory, 0, 2);
  let [seen, since] = [0, Date.now()];
  setInterval(() => {
    const now = Atomics.load(state, 0);
    if (now !== seen) [seen, since] = [now, Date.now()];
    // Nothing is being read.
    if (Atomics.load(state, 1) === 0) since = Date.now();
    if (seen === 0 || Date.now() - since < maxMs) return;
    const whole = Buffer.from(new Uint8Array(memory, 8, state[1]));
    const end = whole.indexOf(10);
    const path = `${folder}/${whole.toString("utf8", 0, end)}-hang.bin`;
    fs.writeFileSync(path, whole.subarray(end + 1));
    fs.writeSync(2, `hang: more than ${maxMs} ms; saved ${path}\n`);
    process.kill(pid, "SIGKILL");
  }, 500);
}
