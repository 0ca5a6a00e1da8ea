// Wording: every code that a person can meet has a sentence in every language, and the languages say the same things.
import { describe, expect, test } from "vitest";
import { evidenceCodes } from "../../src/model/evidence.ts";
import { uses } from "../../src/model/finding.ts";
import { fieldRoles } from "../../src/model/listing.ts";
import { matchKinds } from "../../src/model/match.ts";
import { type ProblemCode, problemCodes, problemLevels } from "../../src/model/problem.ts";
import { severities } from "../../src/model/severity.ts";
import { languages, wordingFor } from "../../src/report/wording/wordings.ts";

const en = wordingFor("en");

/** Whatever a sentence asks for is there: "«name»" for each argument. */
const anyArgs = new Proxy({} as Record<string, string>, { get: (_, name) => `«${String(name)}»`, has: () => true });

describe.each(languages)("%s", (language) => {
  const wording = wordingFor(language);
  const sentence = /^[^\n]*[.。!！:：)）]$/u;

  test.each(evidenceCodes)("evidence %s", (code) => {
    const text = wording.evidence(code, anyArgs);
    expect(text).toMatch(sentence);
    expect(text).not.toMatch(/undefined|NaN/);
    expect(text).not.toContain(code);
  });

  test.each(Object.keys(problemCodes) as ProblemCode[])("problem %s", (code) => {
    const text = wording.problem[code](anyArgs);
    // More than the argument itself: a code such as "guessed-title" is no message.
    expect(text.replace(/«\w+»/g, "").length).toBeGreaterThan(5);
    expect(text).not.toMatch(/undefined|NaN/);
  });

  test.each([
    ["I001", "ENOENT"],
    ["O001", "ENOENT: no such file or directory, open '/a/.listing-lint-1.partial'"],
    ["O001", "EBUSY: resource busy or locked, rename '/a/.listing-lint-1.partial' -> '/a/b.csv'"],
  ] as const)("%s of %j says what to do, and not how the program goes about it", (code, reason) => {
    const text = wording.problem[code]({ reason });
    expect(text).toMatch(sentence);
    expect(text).not.toMatch(/partial|directory|rename/);
  });

  test("evidence uses the same arguments as the English sentence", () => {
    const argsOf = (text: string): string[] => [...new Set(text.match(/«\w+»/g) ?? [])].sort();
    const differing = evidenceCodes.filter(
      (code) => argsOf(wording.evidence(code, anyArgs)).join() !== argsOf(en.evidence(code, anyArgs)).join(),
    );
    expect(differing).toEqual([]);
  });

  test("no two evidence codes of different effect share a sentence by accident", () => {
    const texts = evidenceCodes.map((code) => wording.evidence(code, anyArgs));
    // The class of the goods is said in one way, whether the mark is a word or not.
    expect(new Set(texts).size).toBeGreaterThanOrEqual(texts.length - 1);
  });

  test.each([
    ["severity", severities],
    ["role", fieldRoles],
    ["use", uses],
    ["kind", matchKinds],
  ] as const)("%s names", (table, names) => {
    expect(Object.keys(wording[table]).sort()).toEqual([...names].sort());
    expect(Object.values(wording[table]).filter((text) => text.trim() === "")).toEqual([]);
  });

  test("the same keys as English, down to the last", () => {
    expect(keysOf(wording)).toEqual(keysOf(en));
  });
});

test("problem codes name their group and have a known level", () => {
  for (const [code, level] of Object.entries(problemCodes)) {
    expect(code).toMatch(/^[CDIOS]\d{3}$/);
    expect(problemLevels).toContain(level);
  }
});

function keysOf(value: object, prefix = ""): string[] {
  return Object.entries(value)
    .flatMap(([key, part]: [string, unknown]) =>
      typeof part === "object" && part !== null ? keysOf(part, `${prefix}${key}.`) : [`${prefix}${key}`],
    )
    .sort();
}
