// A command that cannot do what it was asked: the problem is printed on stderr and the exit code is 2.
import { ProblemError, problem } from "../model/problem.ts";

/** A usage error in plain words. */
export function usageError(reason: string): ProblemError {
  return new ProblemError(problem("C001", {}, { reason }));
}
