// Remembers what was found of a text: the same names and phrases are asked about again and again.
import { detached } from "./words.ts";

/** `find` with a memory of up to `most` texts, which then begins anew. `find` must depend on its text alone. */
export function remember<Found>(find: (text: string) => Found, most = 20_000): (text: string) => Found {
  const kept = new Map<string, Found>();
  return (text) => {
    let found = kept.get(text);
    if (found === undefined) {
      if (text.length > longestKept) return find(text);
      const own = detached(text);
      found = find(own);
      if (kept.size >= most) kept.clear();
      kept.set(own, found);
    }
    return found;
  };
}

// A long text hardly ever comes twice, and many of them would fill the memory.
const longestKept = 200;
