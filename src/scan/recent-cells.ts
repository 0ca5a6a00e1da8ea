// Cells of a listing, prepared and matched. The rows of a product repeat its texts: what the row before says is not read again.
import { type Finds, lookFor, settle } from "../match/find-matches.ts";
import type { MatchContext } from "../match/way.ts";
import type { Match } from "../model/match.ts";
import type { TiedRun } from "../model/tied-run.ts";
import { type Cell, prepareCell, prepareHiddenCell } from "../text/cell.ts";
import { type HiddenText, hiddenTextOf } from "../text/hidden-text.ts";

/** A text as it was read, with what was found in it. */
export interface ReadText {
  readonly cell: Cell;
  readonly finds: Finds;
  /** Without tied names. */
  readonly matches: readonly Match[];
}

export interface RecentCell {
  readonly shown: ReadText;
  /** The cell as it reads in what its HTML hides from shoppers. */
  readonly hidden?: ReadText & { readonly text: HiddenText };
}

/** Remembers the cells of one listing for the next. */
export class RecentCells {
  private readonly matching: MatchContext;
  private before = new Map<string, RecentCell>();
  private now = new Map<string, RecentCell>();
  private ownWords: ReadonlySet<string> = new Set();

  constructor(matching: MatchContext) {
    this.matching = matching;
  }

  /** Begins a listing of which `ownWords` are the seller's own, folded: matches depend on them. */
  begin(ownWords: ReadonlySet<string>): void {
    const isSame =
      ownWords === this.ownWords ||
      (ownWords.size === this.ownWords.size && [...ownWords].every((word) => this.ownWords.has(word)));
    this.before = isSame ? this.now : new Map();
    this.now = new Map();
    this.ownWords = ownWords;
  }

  of(text: string): RecentCell {
    const known = this.now.get(text) ?? this.before.get(text);
    const recent = known === undefined ? this.read(text) : again(known);
    this.now.set(text, recent);
    return recent;
  }

  /** The matches of a text of this listing, with those tied names of it that are meant. */
  withTied({ cell, finds, matches }: ReadText, meant: readonly TiedRun[]): readonly Match[] {
    if (meant.length === 0) return matches;
    return settle(cell, [...finds.matches, ...meant.flatMap((run) => run.matches())], this.ownWords);
  }

  /** The tied names of such a text that are not meant, as matches. */
  alone({ cell, finds }: ReadText, meant: readonly TiedRun[]): readonly Match[] {
    const others = new Set(meant);
    const alone = finds.tied.filter((run) => !others.has(run));
    return settle(
      cell,
      alone.flatMap((run) => run.matches()),
      this.ownWords,
    );
  }

  private read(text: string): RecentCell {
    const readIn = (cell: Cell): ReadText => {
      const finds = lookFor(cell, this.matching);
      return { cell, finds, matches: settle(cell, finds.matches, this.ownWords) };
    };
    const shown = readIn(prepareCell(text));
    const hidden = hiddenTextOf(text);
    if (hidden === undefined) return { shown };
    return { shown, hidden: { text: hidden, ...readIn(prepareHiddenCell(text, hidden)) } };
  }
}

/** The same as a cell of its own: what is noted of one cell of a listing is not meant for another with the same text. */
function again({ shown, hidden }: RecentCell): RecentCell {
  const copied = { ...shown, cell: { ...shown.cell } };
  return hidden === undefined ? { shown: copied } : { shown: copied, hidden: { ...hidden, cell: { ...hidden.cell } } };
}
