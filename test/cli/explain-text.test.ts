// `explain --text`: the views, the words, the ways, and the gate that let a likeness through or stopped it.
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const explain = (mark: string, text: string, ...rest: string[]) => runCli(["explain", mark, "--text", text, ...rest]);

test.each([
  [
    "a slip that the mark bears",
    "adidas",
    "Addidas socks",
    /near “adidas”: distance 0\.34 of 1 allowed \(doubled ∅→d 0\.4\)/,
  ],
  ["that it is let through", "adidas", "Addidas socks", /let through, similarity 0\.899/],
  ["a slip that it does not bear", "nike", "Nixe shoes", /near “nike”: .*stopped: over the budget/],
  ["a slip for a word", "metallica", "metalic thread", /near “metallica”: .*stopped: a slip for a common word/],
  ["a known word", "nike", "like new", /like .*stopped: a known word or name/],
  ["the letters in a code", "bbc", "lens BBC3", /“bbc”: stopped: part of a code or a measure/],
  ["two letters in the wrong case", "hp", "hp ink", /“hp”: stopped: marks of one or two letters/],
  ["a mark whose other word is missing", "hugo boss", "hogo shoes", /hogo .*stopped: /],
  ["the folded view", "nike", "ＮＩＫＥ shoes", /folded +nike shoes/],
  ["letters that were undone", "nike", "ＮＩＫＥ shoes", /Matches: “ＮＩＫＥ”: .*\(folded, 1\)/],
  ["what is hidden", "nike", "shoes <!-- nike -->", /hidden +nike[\s\S]*Matches: “nike”/],
  ["that nothing was found", "nike", "red table", /No match\./],
])("shows %s", async (_, mark, text, line) => {
  const { code, stdout } = await explain(mark, text);
  expect(stdout).toMatch(line);
  expect(code).toBe(0);
});

test("shows it in Chinese", async () => {
  const { stdout } = await explain("adidas", "Addidas", "--lang", "zh");
  expect(stdout).toMatch(/接近“adidas”：距离 0\.34，允许 1/);
});

test("prints no control character of the text", async () => {
  const { stdout } = await explain("nike", "\u001b[31mni\u0007ke");
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

test("a text needs a mark to be compared with", async () => {
  const { code, stdout, stderr } = await explain("zzzzqqq", "Nike");
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("zzzzqqq");
});
