// The fuzzer itself: it repeats what it did, sees what it looks for, and a few of its inputs hold in every test run.
import { expect, test } from "vitest";
import { readCorpus } from "./corpus.ts";
import { createCheck, ofReport } from "./laws.ts";
import { shrink } from "./shrink.ts";
import { trialOf, trialOfBytes } from "./trials.ts";

const corpus = readCorpus();
const check = createCheck();

test("the same seed and number give the same input, others give others", () => {
  const inputs = (seed: number): string[] =>
    Array.from({ length: 50 }, (_, number) => Buffer.from(trialOf(seed, number, corpus).bytes).toString("hex"));
  expect(inputs(1)).toEqual(inputs(1));
  expect(new Set([...inputs(1), ...inputs(2)]).size).toBeGreaterThan(90);
});

test("a hundred inputs break no law", async () => {
  for (let number = 0; number < 100; number++) {
    expect(await check(trialOf(1, number, corpus)), `npm run fuzz -- --seed 1, input ${number}`).toEqual([]);
  }
});

test("a crash is seen", async () => {
  const trial = { ...trialOfBytes(Buffer.from("title\nNike\n")), read: { encoding: "klingon" } };
  expect(await check(trial)).toEqual([expect.stringMatching(/^crash: /)]);
});

test("a polluted prototype is seen", async () => {
  Object.assign(Object.prototype, { polluted: true });
  try {
    expect(await check(trialOfBytes(Buffer.from("title\nmug\n")))).toContain("Object.prototype.polluted was added");
  } finally {
    Reflect.deleteProperty(Object.prototype, "polluted");
  }
});

test.each([
  ["an escape", "a\x1b[2J\n", /raw "\\u001b"/],
  ["a direction mark", "a\u202eb\n", /raw/],
  ["a command of a CI system", "a\n  ::error::b\n", /line starts with/],
])("%s in a report is seen", (_, text, expected) => {
  expect(ofReport("terminal", text)).toEqual([expect.stringMatching(expected)]);
});

test("what breaks a law is made small", async () => {
  const bytes = Buffer.from(`${"x".repeat(500)}BAD${"y".repeat(300)}`);
  const small = await shrink(bytes, async (tried) => Buffer.from(tried).includes("BAD"), 500);
  expect(Buffer.from(small).toString()).toBe("BAD");
});
