// A view is text made from a cell that can say, for every unit of its own, which units of the cell it came from.

/** Half-open range of UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Text derived from a source text, both counted in UTF-16 units. `starts[i]`..`ends[i]` is the piece of the source that
 * unit `i` came from; both are null when the view has the length of its source and every unit stands in its place.
 */
export interface View {
  readonly text: string;
  readonly starts: Uint32Array | null;
  readonly ends: Uint32Array | null;
}

export function identityView(text: string): View {
  return { text, starts: null, ends: null };
}

/**
 * The span of the source that holds `start`..`end` of the view. Rounds outward: a unit that came from a longer piece
 * (an entity, a ligature) brings the whole piece. Throws RangeError on an empty or outlying span.
 */
export function toSource(view: View, start: number, end: number): Span {
  if (start < 0 || end <= start || end > view.text.length)
    throw new RangeError(`span ${start}..${end} is not in the view`);
  if (view.starts === null || view.ends === null) return { start, end };
  return { start: view.starts[start] as number, end: view.ends[end - 1] as number };
}

/** Seen through `inner`, `outer` becomes a view of the source of `inner`. */
export function compose(outer: View, inner: View): View {
  if (inner.starts === null || inner.ends === null) return outer;
  if (outer.starts === null || outer.ends === null) return { text: outer.text, starts: inner.starts, ends: inner.ends };
  const length = outer.text.length;
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) {
    starts[i] = inner.starts[outer.starts[i] as number] as number;
    ends[i] = inner.ends[(outer.ends[i] as number) - 1] as number;
  }
  return { text: outer.text, starts, ends };
}

/** Collects the pieces of a view that is not an identity. */
export class ViewBuilder {
  private text = "";
  /** The unit added last, kept apart: it may still change, and cutting it off a long text again and again is slow. */
  private last = "";
  private starts: Uint32Array;
  private ends: Uint32Array;
  private length = 0;

  constructor(expectedLength: number) {
    this.starts = new Uint32Array(Math.max(16, expectedLength));
    this.ends = new Uint32Array(Math.max(16, expectedLength));
  }

  /** Appends `piece`, all of which came from `start`..`end` of the source. */
  add(piece: string, start: number, end: number): void {
    const next = this.length + piece.length;
    this.reserve(next);
    this.starts.fill(start, this.length, next);
    this.ends.fill(end, this.length, next);
    this.length = next;
    this.append(piece);
  }

  /** Appends `piece`, which came unit for unit from `start` of the source on. */
  copy(piece: string, start: number): void {
    const next = this.length + piece.length;
    this.reserve(next);
    for (let at = start, to = this.length; to < next; at += 1, to += 1) {
      this.starts[to] = at;
      this.ends[to] = at + 1;
    }
    this.length = next;
    this.append(piece);
  }

  /** The unit added last, or nothing. */
  lastUnit(): string {
    return this.last;
  }

  /** Puts `unit` in the place of the one added last, which together with what follows up to `end` is one letter. */
  joinLast(unit: string, end: number): void {
    this.last = unit;
    this.ends[this.length - 1] = end;
  }

  /** Lets the piece added last reach to `end`, if it ends at `start`: a mark that was left out belongs to its letter. */
  extend(start: number, end: number): void {
    for (let i = this.length - 1; i >= 0 && this.ends[i] === start; i -= 1) this.ends[i] = end;
  }

  view(): View {
    return {
      text: this.text + this.last,
      starts: this.starts.slice(0, this.length),
      ends: this.ends.slice(0, this.length),
    };
  }

  private append(piece: string): void {
    if (piece === "") return;
    this.text += this.last + piece.slice(0, -1);
    this.last = piece.slice(-1);
  }

  private reserve(length: number): void {
    if (length <= this.starts.length) return;
    const size = Math.max(length, this.starts.length * 2);
    const starts = new Uint32Array(size);
    const ends = new Uint32Array(size);
    starts.set(this.starts);
    ends.set(this.ends);
    this.starts = starts;
    this.ends = ends;
  }
}
