// Counts what comes out of compressed data, and stops a bomb while it is still small.
import type { Limits } from "../model/limits.ts";
import { PartFault } from "./part-fault.ts";

/** Counts for one input: its parts share the limit of all inflated bytes. */
export class Inflation {
  readonly #limits: Limits;
  #total = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Checks the sizes that a directory states, before anything is inflated. They may lie: see `guard`. */
  checkStated(part: string, packed: number, inflated: number): void {
    this.#check(part, packed, inflated, this.#total + inflated);
  }

  /**
   * Passes the inflated bytes of `part` on, as long as they are within the limits.
   * @param packed compressed bytes that `chunks` come from, as far as they are known by now.
   */
  async *guard(
    part: string,
    packed: () => number,
    chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ): AsyncGenerator<Uint8Array> {
    let inflated = 0;
    for await (const chunk of chunks) {
      inflated += chunk.length;
      this.#total += chunk.length;
      this.#check(part, packed(), inflated, this.#total);
      yield chunk;
    }
  }

  #check(part: string, packed: number, inflated: number, total: number): void {
    const { partBytes, inflatedBytes, ratio, ratioFreeBytes } = this.#limits;
    if (inflated > partBytes) throw new PartFault("part-size", part);
    if (inflated > ratioFreeBytes && inflated > packed * ratio) throw new PartFault("ratio", part);
    if (total > inflatedBytes) throw new PartFault("total-size", part);
  }
}
