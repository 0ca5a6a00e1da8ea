// Tells most hashes that are not among some by two bits of a table that stays in the processor's cache.

/** Bits for each hash: of the others about one in seventy passes. */
const bitsPerHash = 16;

/** Others that pass before the table is made: a few listings, so that a single text does without. */
const untilMade = 5000;

// All three parts of a product are of different bits.
const mostSize = 22;

export class HashFilter {
  /** Until the table is made everything passes. */
  bits: Int32Array = Int32Array.of(-1, -1);
  shift = 31;
  private missed = 0;
  private readonly hashes: () => Int32Array;

  /** `hashes` are asked for once, when the table is made. */
  constructor(hashes: () => Int32Array) {
    this.hashes = hashes;
  }

  /** Is told of every hash that passed and was not there, after which the table may be worth its making. */
  miss(): void {
    this.missed += 1;
    if (this.missed === untilMade) this.make();
  }

  private make(): void {
    const hashes = this.hashes();
    let size = 1;
    while (2 ** (size + 5) < hashes.length * bitsPerHash && size < mostSize) size += 1;
    const bits = new Int32Array(2 ** size);
    const shift = 32 - size;
    for (const hash of hashes) {
      const product = Math.imul(hash, -0x61c8864f);
      const at = product >>> shift;
      bits[at] = (bits[at] as number) | bothBits(product, shift);
    }
    this.bits = bits;
    this.shift = shift;
  }
}

/** False for a hash that is surely not there. */
export function mayHold({ bits, shift }: HashFilter, hash: number): boolean {
  // Knuth's multiplier: the high bits of the product depend on all of the hash.
  const product = Math.imul(hash, -0x61c8864f);
  const both = bothBits(product, shift);
  return ((bits[product >>> shift] as number) & both) === both;
}

/** Of a shift only the lowest five bits count, so that what stands above those of a place does not matter. */
function bothBits(product: number, shift: number): number {
  return (1 << (product >>> (shift - 5))) | (1 << (product >>> (shift - 10)));
}
