// Makes an input that breaks a law as small as a few tries can.

/** Cuts pieces out of `bytes`, larger ones first, as long as `isBroken` stays true; at most `maxTries` times. */
export async function shrink(
  bytes: Uint8Array,
  isBroken: (bytes: Uint8Array) => Promise<boolean>,
  maxTries: number,
): Promise<Uint8Array> {
  let small = Buffer.from(bytes);
  let tries = 0;
  for (let size = small.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < small.length && tries < maxTries; ) {
      tries += 1;
      const shorter = Buffer.concat([small.subarray(0, at), small.subarray(at + size)]);
      if (await isBroken(shorter)) small = shorter;
      else at += size;
    }
  }
  return small;
}
