// The file of decisions of a review: read when it is there, written anew after every answer, so that nothing is lost.
import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { holdsOn } from "../../model/decision.ts";
import { ProblemError } from "../../model/problem.ts";
import { type DecisionEntry, formatDecisions } from "../../scan/decisions.ts";
import { ReportFile } from "../report-file.ts";
import { readDecisions } from "../suppression.ts";

export class DecisionStore {
  private readonly path: string;
  private readonly cwd: string;
  private readonly today: string;
  private readonly entries = new Map<string, DecisionEntry>();

  private constructor(path: string, cwd: string, today: string) {
    this.path = path;
    this.cwd = cwd;
    this.today = today;
  }

  /** Throws a ProblemError C004 when the file is there and holds no decisions. */
  static async open(path: string, cwd: string, today: string): Promise<DecisionStore> {
    const store = new DecisionStore(path, cwd, today);
    const isThere = await access(resolve(cwd, path)).then(
      () => true,
      () => false,
    );
    if (isThere)
      for (const entry of (await readDecisions(path, cwd)).entries) store.entries.set(entry.fingerprint, entry);
    return store;
  }

  /** What was decided and still holds. */
  get(fingerprint: string): DecisionEntry | undefined {
    const entry = this.entries.get(fingerprint);
    return entry !== undefined && holdsOn(entry, this.today) ? entry : undefined;
  }

  /** Notes a decision and saves all. Throws a ProblemError O001 when that cannot be done. */
  async set(entry: DecisionEntry): Promise<void> {
    this.entries.set(entry.fingerprint, entry);
    const file = new ReportFile(this.path, this.cwd);
    file.sink.write(formatDecisions([...this.entries.values()]));
    const failed = await file.finish();
    if (failed !== undefined) throw new ProblemError(failed);
  }
}
