// The bytes of a source, up to wherever they can be had.
import type { Limits } from "../model/limits.ts";
import type { Source } from "./source.ts";

/** What is known of an input while its bytes come. */
export interface Input {
  hasBytes: boolean;
  /** Why the bytes ended before their end: a system error's code (`ENOENT`) or message, or the limit. */
  fault?: string;
  /** Bytes that were read, where a limit ended them. */
  limit?: number;
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

/** The first bytes of `bytes`, as many as the limit of that name allows; that there were more is noted. */
export async function* upTo(
  name: "fileBytes" | "tableBytes",
  limits: Limits,
  bytes: AsyncIterable<Uint8Array>,
  input: Input,
): AsyncGenerator<Uint8Array> {
  let left = limits[name];
  for await (const chunk of bytes) {
    yield chunk.length > left ? chunk.subarray(0, left) : chunk;
    left -= chunk.length;
    if (left >= 0) continue;
    input.fault = name === "fileBytes" ? "file-limit" : "table-limit";
    input.limit = limits[name];
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
