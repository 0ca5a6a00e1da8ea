// A source that tells what bytes it gave: proof of which file a report is about.
import { createHash } from "node:crypto";
import type { Source } from "./source.ts";

export interface Hashed {
  readonly source: Source;
  /** SHA-256 in hexadecimal once the source was read to its end; undefined before, and when it was not. */
  digest(): string | undefined;
}

export function hashed(source: Source): Hashed {
  let digest: string | undefined;
  async function* open(): AsyncGenerator<Uint8Array> {
    const hash = createHash("sha256");
    for await (const chunk of source.open()) {
      hash.update(chunk);
      yield chunk;
    }
    digest = hash.digest("hex");
  }
  return { source: { ...source, open }, digest: () => digest };
}
