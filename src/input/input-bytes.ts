// The bytes of a source, up to wherever they can be had.
import type { Source } from "./source.ts";

/** What is known of an input while its bytes come. */
export interface Input {
  hasBytes: boolean;
  /** Why the bytes ended before their end: a system error's code (`ENOENT`) or message, or `file-limit`. */
  fault?: string;
  /** Opens the bytes to be read at any place, where the source can. */
  readonly openRandom?: Source["openRandom"];
}

/** The bytes of `source`. An error ends them and is noted: what came before it is still read. */
export async function* bytesOf(source: Source, input: Input): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of source.open()) {
      input.hasBytes = true;
      yield chunk;
    }
  } catch (error) {
    input.fault = reasonOf(error);
  }
}

/** The first `maxBytes` of `bytes`; that there were more is noted. */
export async function* upTo(
  maxBytes: number,
  bytes: AsyncIterable<Uint8Array>,
  input: Input,
): AsyncGenerator<Uint8Array> {
  let left = maxBytes;
  for await (const chunk of bytes) {
    yield chunk.length > left ? chunk.subarray(0, left) : chunk;
    left -= chunk.length;
    if (left >= 0) continue;
    input.fault = "file-limit";
    return;
  }
}

/** How many bytes `chunks` hold together. */
export function bytesIn(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}

/** A system error's code, else what the error says. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}
