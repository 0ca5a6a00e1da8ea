// Makes marks for an index of a piece of a dictionary file: the part of compiling that needs no other piece.
import type { RawProblem } from "../model/problem.ts";
import { prepareEach } from "./dictionary.ts";
import type { DictionaryPiece } from "./dictionary-pieces.ts";
import { MarkBatch, type PackedMarks } from "./mark-batch.ts";
import { parseEntries } from "./read-dictionary.ts";

export interface PreparedPiece {
  readonly marks: PackedMarks;
  /** What is wrong with rows that are no marks. */
  readonly problems: readonly RawProblem[];
}

/** A piece of the file `path`; `hasWords` is false where the words of its marks are not asked for any more. */
export interface PieceToPrepare {
  readonly piece: DictionaryPiece;
  readonly path: string;
  readonly hasWords: boolean;
}

/** Prepares pieces one after the other. What it gives out is valid until the next one. */
export class PiecePreparer {
  readonly #batch = new MarkBatch();

  prepare({ piece: { text, line, repeated }, path, hasWords }: PieceToPrepare): PreparedPiece {
    this.#batch.begin(hasWords);
    const parsed = parseEntries(text, path);
    const found = prepareEach(parsed.entries, { file: path }, (mark, lineOfPiece) => {
      this.#batch.add(mark, lineOfPiece + line);
      return true;
    });
    // What is wrong with the header was told of the first piece.
    const problems = [...parsed.problems, ...found].filter((one) => one.line === undefined || one.line > repeated);
    return {
      marks: this.#batch.packed(),
      problems: problems.map((one) => (one.line === undefined ? one : { ...one, line: one.line + line })),
    };
  }
}
