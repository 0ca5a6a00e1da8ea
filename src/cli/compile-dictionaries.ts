// Compiles dictionary files into one index, piece by piece: a file may have millions of rows.
import { createReadStream } from "node:fs";
import { basename, resolve } from "node:path";
import { type PreparedMark, prepareEach, prepareMark } from "../marks/dictionary.ts";
import { piecesOf } from "../marks/dictionary-pieces.ts";
import { IndexPacker } from "../marks/pack-index.ts";
import { parseEntries } from "../marks/read-dictionary.ts";
import type { MarkEntry } from "../model/mark.ts";
import { ProblemError, problem, type RawProblem } from "../model/problem.ts";
import { readDictionaryFile } from "./dictionaries.ts";
import { ReportFile } from "./report-file.ts";

/** Writes one compiled dictionary of several files; gives the number of marks. Bad rows are left out and named. */
export async function compileDictionaries(
  paths: readonly string[],
  output: string,
  cwd: string,
): Promise<{ count: number; problems: readonly RawProblem[] }> {
  const file = new IndexFile(output, cwd);
  const problems: RawProblem[] = [];
  for (const [batch, path] of paths.entries()) {
    if (/\.llx$/i.test(path)) problems.push(...(await addCompiled(path, cwd, batch, file)));
    else problems.push(...(await addText(path, cwd, batch, file)));
  }
  await file.finish();
  return { count: file.count, problems };
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

  /** True when `mark` was there already, from the same file. */
  addFrom(mark: PreparedMark, batch: number): boolean {
    return this.#packer.add(mark, batch) === "repeated";
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

async function addText(path: string, cwd: string, batch: number, file: IndexFile): Promise<RawProblem[]> {
  const problems: RawProblem[] = [];
  let repeated = 0;
  try {
    for await (const { text, line } of piecesOf(createReadStream(resolve(cwd, path)), path)) {
      const parsed = parseEntries(text, path);
      const found = prepareEach(parsed.entries, { file: path }, (mark) => !file.addFrom(mark, batch));
      for (const one of [...parsed.problems, ...found]) {
        if (one.code === "D104") repeated += 1;
        if (one.code === "D104" && repeated > maxRepeated) continue;
        problems.push(one.line === undefined ? one : { ...one, line: one.line + line });
      }
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

async function addCompiled(path: string, cwd: string, batch: number, file: IndexFile): Promise<readonly RawProblem[]> {
  const { index, problems } = await readDictionaryFile(path, cwd);
  for (let position = 0; position < (index?.markCount ?? 0); position += 1)
    file.addFrom(index?.mark(position) as PreparedMark, batch);
  return problems;
}
