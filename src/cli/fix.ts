// `--fix`: corrected copies of the files that are scanned, or with `--dry-run` what would be changed.
import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { kindOfBytes } from "../input/plain-table.ts";
import { TableRewriter } from "../input/rewrite.ts";
import type { Source } from "../input/source.ts";
import type { Listing, Table } from "../model/listing.ts";
import { problem, type RawProblem } from "../model/problem.ts";
import { diffOf } from "../report/diff.ts";
import { wordingFor } from "../report/wording/wordings.ts";
import { correct, type FieldChange, type Judge, withChanges } from "../scan/correct.ts";
import type { Corrected } from "../scan/run.ts";
import { copyOf } from "./copy-path.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";
import type { FixOptions, RunOptions } from "./options.ts";
import { OutputSink } from "./output.ts";
import { ReportFile } from "./report-file.ts";
import { styleFor } from "./style.ts";

/** The file that is being corrected, and its copy. */
interface OpenFile {
  readonly from: string;
  readonly to: string;
  readonly rewriter: TableRewriter;
  /** Absent in a dry run. */
  readonly copy?: ReportFile;
  cells: number;
  listings: number;
  /** Safe changes that the bytes of the file do not allow. */
  refused: number;
}

export interface FixerSetup {
  /** As they are in the file system: a run may read them in a wrapper that must see the bytes only once. */
  readonly sources: readonly Source[];
  readonly options: RunOptions;
  readonly fix: FixOptions;
  readonly judge: Judge;
  readonly io: Io;
  readonly signal: AbortSignal;
}

/** Throws a ProblemError C001 for an output that cannot take all copies. */
export async function openFixer(setup: FixerSetup): Promise<Fixer> {
  const { sources, fix, io } = setup;
  const isFolder = fix.output !== undefined && (await isDirectory(resolve(io.cwd, fix.output)));
  if (fix.output !== undefined && !isFolder && sources.length > 1)
    throw usageError(`--fix-output must be a folder that is there when several files are corrected: ${fix.output}`);
  return new Fixer(setup, isFolder);
}

export class Fixer {
  readonly #options: RunOptions;
  readonly #fix: FixOptions;
  readonly #judge: Judge;
  readonly #io: Io;
  readonly #signal: AbortSignal;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #diff: OutputSink;
  readonly #outputIsFolder: boolean;
  readonly #unwritten: RawProblem[] = [];
  readonly #refused = new Set<string>();
  #open: OpenFile | undefined;
  #cells = 0;

  constructor({ sources, options, fix, judge, io, signal }: FixerSetup, outputIsFolder: boolean) {
    this.#options = options;
    this.#fix = fix;
    this.#judge = judge;
    this.#io = io;
    this.#signal = signal;
    this.#sources = new Map(sources.map((source) => [source.path, source]));
    this.#outputIsFolder = outputIsFolder;
    const stream = options.format === "terminal" ? io.stdout : io.stderr;
    this.#diff = new OutputSink(stream, { isClosed: io.isClosed, signal });
  }

  /** The listing as it is in the corrected copy. */
  readonly correct = async (listing: Listing, { path }: Source): Promise<Corrected> => {
    if (this.#refused.has(path)) return { listing, problems: [] };
    const { changes } = correct(listing, this.#judge);
    if (changes.length === 0) return { listing, problems: [] };
    const { table, cells, line } = listing;
    const refusal = await this.#begin(path, table);
    const open = this.#open;
    if (refusal !== undefined || open === undefined || table === undefined || cells === undefined)
      return { listing, problems: refusal === undefined ? [] : [refusal] };
    const placed = changes.filter(({ before }) => cells[columnOf(table, before.column)] === before.text);
    const wanted = placed.map(({ before, after }) => ({ column: columnOf(table, before.column), text: after.text }));
    const made = await open.rewriter.change({ line: line ?? 0, cells }, wanted);
    const isMade = (change: FieldChange): boolean =>
      placed.includes(change) && made.has(columnOf(table, change.before.column));
    const done = changes.filter(isMade);
    open.refused += changes.length - done.length;
    open.cells += done.length;
    open.listings += done.length > 0 ? 1 : 0;
    this.#cells += done.length;
    await this.#show(listing, done);
    return { listing: withChanges(listing, changes, isMade), problems: [] };
  };

  /** Completes the last copy and says what is left: `left` findings remain. Gives a problem for each copy that failed. */
  async finish(left: number): Promise<readonly RawProblem[]> {
    await this.#close();
    await this.#diff.settle(true);
    const { fix } = wordingFor(this.#options.settings.language);
    // Of a file that is not corrected nobody knows; its problem says why.
    if (this.#cells === 0 && this.#refused.size === 0) this.#say(fix.nothing);
    if (left > 0) this.#say(fix.left(left));
    return this.#unwritten;
  }

  /** Leaves no incomplete copy. */
  async abandon(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.rewriter.abandon();
    await open?.copy?.abandon();
  }

  async #begin(from: string, table: Table | undefined): Promise<RawProblem | undefined> {
    if (this.#open?.from === from) return undefined;
    await this.#close();
    const source = this.#sources.get(from);
    const kind = from === "-" ? "stdin" : source === undefined ? "unknown" : await kindOfBytes(source);
    if (source === undefined || table === undefined || kind !== "table") {
      this.#refused.add(from);
      return problem("O002", { file: from }, { kind });
    }
    const to = this.#pathFor(from);
    const copy = this.#fix.dryRun ? undefined : new ReportFile(to, this.#io.cwd, this.#signal);
    const rewriter = new TableRewriter(source.open(), table, async (bytes) => {
      copy?.sink.write(bytes);
      await copy?.sink.settle();
    });
    this.#open = { from, to, rewriter, cells: 0, listings: 0, refused: 0, ...(copy === undefined ? {} : { copy }) };
    return undefined;
  }

  async #close(): Promise<void> {
    const open = this.#open;
    if (open === undefined) return;
    this.#open = undefined;
    const { fix } = wordingFor(this.#options.settings.language);
    if (open.refused > 0) this.#say(fix.refused(open.refused, open.from));
    if (open.cells > 0 && open.copy !== undefined) await open.rewriter.finish();
    else await open.rewriter.abandon();
    // A source that is stopped ends early, and so would its copy.
    if (open.cells === 0 || this.#signal.aborted) {
      await open.copy?.abandon();
      return;
    }
    const raised = await open.copy?.finish();
    if (raised !== undefined) this.#unwritten.push(raised);
    else this.#say((this.#fix.dryRun ? fix.would : fix.wrote)(open.cells, open.listings, open.to));
  }

  async #show(listing: Listing, changes: readonly FieldChange[]): Promise<void> {
    if (!this.#fix.dryRun) return;
    const { settings, color } = this.#options;
    const width = Math.min(this.#io.stdout.columns ?? 120, 160);
    const diff = { wording: wordingFor(settings.language), style: await styleFor(this.#io, color), width };
    for (const { before, after } of changes) this.#diff.write(diffOf(listing, before, after, diff));
    await this.#diff.settle();
  }

  #pathFor(path: string): string {
    const copy = copyOf(path);
    const { output } = this.#fix;
    if (output === undefined) return copy;
    return this.#outputIsFolder ? join(output, basename(copy)) : output;
  }

  #say(line: string): void {
    if (!this.#options.quiet) this.#io.stderr.write(`${line}\n`);
  }
}

function columnOf({ columns }: Table, name: string): number {
  const at = columns.indexOf(name);
  // Cells beyond the header are called by their place.
  return at === -1 ? Number(/\d+$/.exec(name)?.[0] ?? 0) - 1 : at;
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
