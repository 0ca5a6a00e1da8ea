// Remembers what was found of a text, or made for an object: the same names and phrases are asked about again and again.
import { RecentTexts } from "./recent-texts.ts";
import { detached } from "./words.ts";

/** `find` with a memory of up to `most` texts, those asked for lately. `find` must depend on its text alone. */
export function remember<Found>(find: (text: string) => Found, most = 4000): (text: string) => Found {
  const kept = new RecentTexts<Found>(most);
  return (text) => {
    let found = kept.get(text);
    if (found === undefined) {
      if (text.length > longestKept) return find(text);
      const own = detached(text);
      found = find(own);
      kept.set(own, found);
    }
    return found;
  };
}

// A long text hardly ever comes twice, and many of them would fill the memory.
const longestKept = 200;

/** What `make` makes for an object, made when it is first asked for and kept as long as that. */
export function rememberFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    let one = kept.get(key);
    if (one === undefined) {
      one = { made: make(key) };
      kept.set(key, one);
    }
    return one.made;
  };
}
