// `npm run fuzz [-- --runs N] [--seed S] [--minutes M] [--file path]`: inputs that nobody thought of, and what must hold for each.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readCorpus } from "./corpus.ts";
import { type Check, createCheck, type Trial } from "./laws.ts";
import { shrink } from "./shrink.ts";
import { trialOf, trialOfBytes } from "./trials.ts";
import { startWatchdog } from "./watchdog.ts";

const folder = ".cache/fuzz";
/** A run that finds more than this is stopped: the first ones say enough. */
const maxFound = 20;
/** For one input; a hang, not a slow one, which the laws measure in CPU time. */
const maxMs = 60_000;
const inputsInCi = 20_000;

export default async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: "string" },
      seed: { type: "string", default: "20261122" },
      minutes: { type: "string" },
      file: { type: "string" },
    },
  });
  mkdirSync(folder, { recursive: true });
  const rejected: string[] = [];
  process.on("unhandledRejection", (reason) => void rejected.push(`unhandled rejection: ${String(reason)}`));
  const check: Check = createCheck();
  const checkAll: Check = async (trial) => [...(await check(trial)), ...rejected.splice(0)];
  if (values.file !== undefined) {
    const broken = await checkAll(trialOfBytes(readFileSync(values.file)));
    for (const law of broken) console.log(law);
    if (broken.length > 0) process.exitCode = 1;
    return;
  }
  const seed = Number(values.seed);
  const ends = values.minutes === undefined ? undefined : Date.now() + Number(values.minutes) * 60_000;
  const runs = Number(values.runs ?? (ends === undefined ? inputsInCi : Number.MAX_SAFE_INTEGER));
  if (![seed, runs, ends ?? 0].every(Number.isFinite)) throw new Error("--runs, --seed and --minutes take numbers");
  const corpus = readCorpus();
  const watchdog = startWatchdog(folder, maxMs);
  const started = Date.now();
  let [number, found] = [0, 0];
  for (; number < runs && found < maxFound && (ends === undefined || Date.now() < ends); number++) {
    const trial = trialOf(seed, number, corpus);
    watchdog.begin(`${seed}-${number}`, trial.bytes);
    const broken = await checkAll(trial);
    watchdog.end();
    if (broken.length === 0) continue;
    found++;
    await save(trial, `${folder}/${seed}-${number}.bin`, broken, checkAll);
  }
  await watchdog.stop();
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${number} inputs from ${corpus.length} files, seed ${seed}, ${seconds} s: ${found} break a law`);
  if (found > 0) process.exitCode = 1;
}

/** Saves the input with what it breaks, as small as it can be made. */
async function save(trial: Trial, path: string, broken: readonly string[], check: Check): Promise<void> {
  const law = broken[0]?.split(/[:\n]/)[0];
  // What is slow is not tried two hundred times.
  const maxTries = law === "slow" || law === "memory" ? 0 : 200;
  const isBroken = async (bytes: Uint8Array): Promise<boolean> =>
    (await check({ ...trial, bytes })).some((one) => one.split(/[:\n]/)[0] === law);
  const small = await shrink(trial.bytes, isBroken, maxTries);
  writeFileSync(path, small);
  const { bytes, read, ...ways } = trial;
  const map = read.map === undefined ? {} : { map: [...read.map] };
  console.log(
    `${path} (${small.length} of ${bytes.length} bytes, ${JSON.stringify({ ...ways, read: { ...read, ...map } })})`,
  );
  for (const one of broken) console.log(`  ${one}`);
}
