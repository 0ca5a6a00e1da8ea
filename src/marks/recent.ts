// Remembers what was last read of an index: listings speak of few of its marks again and again, and of the others hardly ever.

/** `read` with a memory of up to `most` answers; what was asked for lately stays. `read` must depend on its position alone. */
export function recently<T>(read: (position: number) => T, most: number): (position: number) => T {
  // Two generations: what is asked for moves to the younger one, and when that is full the older one is given up.
  let [young, old] = [new Map<number, T>(), new Map<number, T>()];
  return (position) => {
    let value = young.get(position);
    if (value !== undefined) return value;
    value = old.get(position) ?? read(position);
    if (young.size >= most / 2) [young, old] = [new Map(), young];
    young.set(position, value);
    return value;
  };
}
