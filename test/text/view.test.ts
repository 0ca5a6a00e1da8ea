// Views: offsets round outward, chains of views compose, and a span outside the view is an error.
import { describe, expect, test } from "vitest";
import { compose, identityView, toSource, type View, ViewBuilder } from "../../src/text/view.ts";

/** "ab" copied, "xyz" from units 2..4, a dropped unit, "c" copied. */
function sample(): View {
  const builder = new ViewBuilder(0);
  builder.copy("ab", 0);
  builder.add("xyz", 2, 4);
  builder.copy("c", 5);
  return builder.view();
}

describe("toSource", () => {
  test.each([
    ["copied units", 0, 2, { start: 0, end: 2 }],
    ["the first of several made from one piece", 2, 3, { start: 2, end: 4 }],
    ["the last of them", 4, 5, { start: 2, end: 4 }],
    ["across a piece", 1, 4, { start: 1, end: 4 }],
    ["across what was left out", 4, 6, { start: 2, end: 6 }],
    ["everything", 0, 6, { start: 0, end: 6 }],
  ])("%s", (_, start, end, span) => {
    expect(toSource(sample(), start, end)).toEqual(span);
  });

  test.each([
    ["empty", 2, 2],
    ["backwards", 3, 1],
    ["before the text", -1, 2],
    ["after the text", 0, 7],
  ])("an %s span is a RangeError", (_, start, end) => {
    expect(() => toSource(sample(), start, end)).toThrow(RangeError);
    expect(() => toSource(identityView("abcdef"), start, end)).toThrow(RangeError);
  });

  test("an identity maps every span to itself", () => {
    expect(toSource(identityView("abcdef"), 1, 4)).toEqual({ start: 1, end: 4 });
  });
});

describe("compose", () => {
  const inner = sample();

  test("through an identity nothing changes", () => {
    expect(compose(inner, identityView("irrelevant"))).toBe(inner);
  });

  test("an identity outside takes the map of what is inside", () => {
    expect(compose(identityView("ABXYZC"), inner)).toEqual({ ...inner, text: "ABXYZC" });
  });

  test("two maps: the span of the outer one reaches the source of the inner one", () => {
    const builder = new ViewBuilder(0);
    builder.add("Q", 1, 3); // b and x of the inner view
    builder.copy("zc", 4);
    const both = compose(builder.view(), inner);
    expect(both.text).toBe("Qzc");
    expect(toSource(both, 0, 1)).toEqual({ start: 1, end: 4 });
    expect(toSource(both, 1, 2)).toEqual({ start: 2, end: 4 });
    expect(toSource(both, 2, 3)).toEqual({ start: 5, end: 6 });
  });
});

test("a builder grows beyond the length it was told", () => {
  const builder = new ViewBuilder(1);
  for (let i = 0; i < 1000; i += 1) builder.add("ab", i, i + 1);
  const view = builder.view();
  expect(view.text).toBe("ab".repeat(1000));
  expect(toSource(view, 1998, 2000)).toEqual({ start: 999, end: 1000 });
});
