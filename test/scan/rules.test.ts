// The data that is built into the program: where it does not fit the program, that is said, with what to do.
import { expect, test } from "vitest";
import { ProblemError } from "../../src/model/problem.ts";
import { wordingFor, wordProblem } from "../../src/report/wording/wordings.ts";
import { loadRules, openRules } from "../../src/scan/rules.ts";

test.each([
  ["of another version", (marks: Uint8Array) => marks.fill(99, 4, 8), "it was compiled by another version"],
  ["cut off", (marks: Uint8Array) => marks.subarray(0, 1000), "it is cut off"],
  ["empty", () => new Uint8Array(0), "it is too short"],
])("a dictionary that is %s is a problem with advice, not a crash", (_, damage, reason) => {
  const rules = openRules({ ...loadRules().bytes, marks: damage(loadRules().bytes.marks.slice()) });
  expect(() => rules.builtin).toThrow(ProblemError);
  try {
    rules.builtin;
  } catch (error) {
    const { code, message } = wordProblem((error as ProblemError).problem, wordingFor("en"));
    expect(code).toBe("S002");
    expect(message).toContain(reason);
    expect(message).toContain("npm install");
  }
});
