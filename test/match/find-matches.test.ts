// All matches of a cell: one per place and mark, the best explanation, longer over shorter, in order.
import { describe, expect, test } from "vitest";
import { contextOf, matchesIn, shown } from "./finder.ts";

const source = "https://example.com";

describe("overlaps", () => {
  test("a match inside a longer one is dropped", () => {
    const context = contextOf(["Apple", "Apple Watch"]);
    expect(shown("Apple Watch band", context)).toEqual(['exact: "Apple Watch" = applewatch']);
    expect(shown("Apple band, Apple Watch", context)).toEqual([
      'exact: "Apple" = apple',
      'exact: "Apple Watch" = applewatch',
    ]);
  });

  test("a match at the end of a longer one is dropped as well", () => {
    expect(shown("Blue Yeti", contextOf(["Yeti", "Blue Yeti"]))).toEqual(['exact: "Blue Yeti" = blueyeti']);
  });

  test("inside a longer mark of another known owner both stand", () => {
    const context = contextOf([
      { mark: "Yeti", owner: "Yeti Coolers", source },
      { mark: "Blue Yeti", owner: "Logitech", source },
    ]);
    expect(shown("Blue Yeti", context)).toEqual(['exact: "Blue Yeti" = blueyeti', 'exact: "Yeti" = yeti']);
  });

  test("inside a longer one in its ordinary sense both stand, unless they are of one maker", () => {
    const cup = { mark: "Stanley Cup", ordinary: ["stanley cup tumbler"] };
    const inTumbler = (marks: Parameters<typeof contextOf>[0]) => shown("pink Stanley Cup tumbler", contextOf(marks));
    expect(inTumbler(["Stanley", cup])).toEqual(['exact: "Stanley Cup" = stanleycup', 'exact: "Stanley" = stanley']);
    expect(inTumbler(["Stanley", { ...cup, companions: ["Stanley"] }])).toEqual(['exact: "Stanley Cup" = stanleycup']);
    expect(shown("Stanley Cup playoffs", contextOf(["Stanley", cup]))).toEqual(['exact: "Stanley Cup" = stanleycup']);
  });

  test("inside a slip for a longer one what is surely a mark stands too", () => {
    const context = contextOf(["Bic", "Bic Evolution"]);
    expect(shown("Bic Evolutoin", context)).toEqual(['fuzzy: "Bic Evolutoin" = bicevolution', 'exact: "Bic" = bic']);
    expect(shown("Bic Evolution", context)).toEqual(['exact: "Bic Evolution" = bicevolution']);
  });

  test("of one known owner only the longer stands", () => {
    const context = contextOf([
      { mark: "Apple", owner: "Apple", source },
      { mark: "Apple Watch", owner: "Apple", source },
    ]);
    expect(shown("Apple Watch", context)).toEqual(['exact: "Apple Watch" = applewatch']);
  });

  test("matches that only touch or cross both stand", () => {
    expect(shown("Air Max Plus", contextOf(["Air Max", "Max Plus"]))).toEqual([
      'exact: "Air Max" = airmax',
      'exact: "Max Plus" = maxplus',
    ]);
  });
});

describe("one place", () => {
  test("the better explanation stands: the mark itself before an alias of another", () => {
    const context = contextOf([{ mark: "Zzz", aliases: ["Nike"] }, "Nike"]);
    expect(shown("nike", context)).toEqual(['exact: "nike" = nike']);
  });

  test("the mark and its own plural form: exact before plural", () => {
    expect(shown("Crocs", contextOf(["Croc", "Crocs"]))).toEqual(['exact: "Crocs" = crocs']);
  });

  test("a mark with an alias of the same letters is one match", () => {
    expect(shown("post-it", contextOf([{ mark: "Post-it", aliases: ["Postit"] }]))).toHaveLength(1);
  });
});

describe("order and bounds", () => {
  test("matches come by place, and all of them", () => {
    const context = contextOf(["Nike", "Adidas", "Puma"]);
    const matches = matchesIn("puma nike adidas nike", context);
    expect(matches.map(({ span }) => span.start)).toEqual([0, 5, 10, 17]);
  });

  test("the order of the dictionary changes nothing", () => {
    const marks = ["Apple", "Apple Watch", "Watch", "Nike", "Nike Watch"];
    const text = "Apple Watch Nike Watch apple nike watches";
    expect(shown(text, contextOf([...marks].reverse()))).toEqual(shown(text, contextOf(marks)));
  });

  test("a cell that is nothing but marks gives them all", () => {
    expect(matchesIn("nike ".repeat(20_000), contextOf(["Nike", "Nike Air"]))).toHaveLength(20_000);
  });

  test("a mark of many words over a cell of its first word finishes", () => {
    const mark = "a a a a a a a a a a b";
    expect(shown("a ".repeat(50_000), contextOf([mark]))).toEqual([]);
    expect(matchesIn(`${"a ".repeat(50_000)}b`, contextOf([mark]))).toHaveLength(1);
  });
});
