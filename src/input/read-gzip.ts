// Gzip data to listings: unpacked as a stream under limits, then read as what is inside.
import type { RawProblem } from "../model/problem.ts";
import type { Entry } from "./entry.ts";
import { gunzip } from "./gunzip.ts";
import { Inflation } from "./inflation.ts";
import { PartFault } from "./part-fault.ts";
import type { Reading } from "./reading.ts";

/** Reads listings from the bytes inside. */
type ReadInside = (
  bytes: AsyncIterable<Uint8Array>,
  reading: Reading,
  isInside: boolean,
) => AsyncGenerator<readonly Entry[]>;

/** Reads what is inside; damage ends it, and what came before is read all the same. */
export async function* readGzip(
  bytes: AsyncIterable<Uint8Array>,
  reading: Reading,
  readInside: ReadInside,
): AsyncGenerator<readonly Entry[]> {
  const problems: RawProblem[] = [];
  reading.account.format = "gzip";
  for await (const entries of readInside(
    unpacked(bytes, new Inflation(reading.options.limits), problems),
    reading,
    true,
  )) {
    // Where damage left nothing to read, the damage is what there is to say.
    yield problems.length === 0
      ? entries
      : entries.filter((entry) => entry.problems.every(({ code }) => code !== "I003"));
  }
  if (problems.length === 0) return;
  yield [{ problems: problems.map((raised) => ({ ...raised, file: reading.account.path })) }];
}

/** The bytes inside, up to a limit or to damage, which is then in `problems`. */
async function* unpacked(
  bytes: AsyncIterable<Uint8Array>,
  inflation: Inflation,
  problems: RawProblem[],
): AsyncGenerator<Uint8Array> {
  let packed = 0;
  try {
    yield* inflation.guard("", () => packed, gunzip(counted()));
  } catch (error) {
    if (!(error instanceof PartFault)) throw error;
    problems.push(error.toProblem());
  }

  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      packed += chunk.length;
      yield chunk;
    }
  }
}
