// Compiles dictionary files into one index, piece by piece: a file may have millions of rows.
import { createReadStream, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, resolve } from "node:path";
import { type PreparedMark, prepareMark } from "../marks/dictionary.ts";
import { piecesOf } from "../marks/dictionary-pieces.ts";
import { lineIn, nameIn, type PackedMarks } from "../marks/mark-batch.ts";
import { IndexPacker } from "../marks/pack-index.ts";
import { type Prepare, prepareHere, startPreparing } from "../marks/preparing.ts";
import type { MarkEntry } from "../model/mark.ts";
import { ProblemError, problem, type RawProblem } from "../model/problem.ts";
import { distFile } from "../scan/dist-file.ts";
import { readDictionaryFile } from "./dictionaries.ts";
import { ReportFile } from "./report-file.ts";

/**
 * Writes one compiled dictionary of several files; gives the number of marks. Bad rows are left out and named; where there is
 * nothing else, nothing is written. `threads`
 * prepare the marks, none where the files are small.
 */
export async function compileDictionaries(
  paths: readonly string[],
  output: string,
  cwd: string,
  threads = threadsFor(paths, cwd),
): Promise<{ count: number; isWritten: boolean; problems: readonly RawProblem[] }> {
  const file = new IndexFile(output, cwd);
  const problems: RawProblem[] = [];
  const preparing = threads === 0 ? undefined : startPreparing(threads, distFile("prepare-worker.js"));
  const prepare = preparing?.prepare ?? prepareHere;
  try {
    for (const [source, path] of paths.entries()) {
      if (/\.llx$/i.test(path)) problems.push(...(await addCompiled(path, cwd, source, file)));
      else problems.push(...(await addText(path, cwd, source, file, prepare)));
    }
  } finally {
    await preparing?.close();
  }
  // What could not be read at all must not take the place of a dictionary that is there.
  const isWritten = file.count > 0 || problems.length === 0;
  if (isWritten) await file.finish();
  return { count: file.count, isWritten, problems };
}

// A thread takes some 50 ms to start, as long as 0.3 MB take; JSON comes in one piece, of which a thread would be no help.
const worthThreads = 4 * 1024 * 1024;
/** This thread puts together what the others prepare, and keeps about three of them busy. */
const mostThreads = 3;

function threadsFor(paths: readonly string[], cwd: string): number {
  const sizes = paths.map((path) => (/\.(?:llx|json)$/i.test(path) ? 0 : sizeOf(resolve(cwd, path))));
  const size = sizes.reduce((sum, one) => sum + one, 0);
  return size < worthThreads || availableParallelism() === 1 ? 0 : Math.min(mostThreads, availableParallelism());
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    // Whoever reads it says why it cannot be read.
    return 0;
  }
}

/** A compiled dictionary in the making. */
export class IndexFile {
  readonly #packer = new IndexPacker();
  readonly #output: string;
  readonly #cwd: string;

  constructor(output: string, cwd: string) {
    this.#output = output;
    this.#cwd = cwd;
  }

  get count(): number {
    return this.#packer.count;
  }

  readonly write = (entry: MarkEntry): void => {
    const mark = prepareMark(entry);
    if (mark !== undefined) this.#packer.add(mark);
  };

  readonly asksForWords = (): boolean => this.#packer.asksForWords;

  add(mark: PreparedMark, source: number): void {
    this.#packer.add(mark, source);
  }

  /** Adds the marks of a piece; gives the positions of those that were there already, from the same file. */
  addAll(marks: PackedMarks, source: number): number[] {
    const repeated: number[] = [];
    this.#packer.addAll(marks, source, (position, added) => {
      if (added === "repeated") repeated.push(position);
    });
    return repeated;
  }

  /** Throws a ProblemError O001 when the file cannot be written; an old file stays until the new one is complete. */
  async finish(): Promise<void> {
    const file = new ReportFile(this.#output, this.#cwd);
    file.sink.write(this.#packer.pack({ name: basename(this.#output) }));
    const failed = await file.finish();
    if (failed !== undefined) throw new ProblemError(failed);
  }
}

/** Notices of marks that are named twice: more than these tell nothing new. */
const maxRepeated = 1000;

async function addText(
  path: string,
  cwd: string,
  source: number,
  file: IndexFile,
  prepare: Prepare,
): Promise<RawProblem[]> {
  const problems: RawProblem[] = [];
  let repeated = 0;
  try {
    const pieces = piecesOf(createReadStream(resolve(cwd, path)), path);
    for await (const piece of prepare(pieces, path, file.asksForWords)) {
      const found = file.addAll(piece.marks, source).slice(0, maxRepeated - repeated);
      repeated += found.length;
      const again = found.map((position) =>
        problem("D104", { file: path, line: lineIn(piece.marks, position) }, { mark: nameIn(piece.marks, position) }),
      );
      problems.push(...[...piece.problems, ...again].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason =
      code === "ENOENT"
        ? "no such file"
        : code === "ERR_ENCODING_INVALID_ENCODED_DATA"
          ? "it is not UTF-8; save it as CSV UTF-8"
          : message;
    problems.push(problem("D101", { file: path }, { reason }));
  }
  return problems;
}

async function addCompiled(path: string, cwd: string, source: number, file: IndexFile): Promise<readonly RawProblem[]> {
  const { index, problems } = await readDictionaryFile(path, cwd);
  for (let position = 0; position < (index?.markCount ?? 0); position += 1)
    file.add(index?.mark(position) as PreparedMark, source);
  return problems;
}
