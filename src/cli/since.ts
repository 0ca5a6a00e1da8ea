// `--since`: what the listings are compared with, an earlier export or the same files at a git revision.
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { locate } from "../input/locate.ts";
import type { ReadOptions } from "../input/read.ts";
import { atRevision, isRevision } from "../input/revision.ts";
import type { Source } from "../input/source.ts";
import { readEarlier } from "../scan/earlier-listings.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";

/** What `since` names, read whole. Throws a ProblemError C001 when it names nothing. */
export async function readSince(
  since: string,
  sources: readonly Source[],
  options: ReadOptions,
  io: Io,
): ReturnType<typeof readEarlier> {
  return readEarlier(await earlierSources(since, sources, io), options);
}

/** A path that is there is an earlier export; anything else has to be a revision. Throws a ProblemError C001 when it is neither. */
async function earlierSources(since: string, sources: readonly Source[], io: Io): Promise<Source[]> {
  if (since !== "" && (await isThere(resolve(io.cwd, since))))
    return (await locate([since], { cwd: io.cwd, stdin: io.stdin })).sources;
  const found: Source[] = [];
  for (const { path } of sources) {
    const absolute = resolve(io.cwd, path);
    if (path === "-" || !(await isRevision(since, dirname(absolute))))
      throw usageError(
        `--since "${since}" is neither an earlier export nor a git revision of the repository that ${path} is in.`,
      );
    const earlier = await atRevision(since, absolute, path);
    // A file that was not there then is new as a whole.
    if (earlier !== undefined) found.push(earlier);
  }
  return found;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
