// What each mechanism counts and where it points, on rules made for the test.
import { describe, expect, test } from "vitest";
import { shorten } from "../../src/policy/shorten.ts";
import { found, hitsOf, listingOf, packWith } from "./packs.ts";

const inTitle = (mechanism: object, title: string, rest = {}): string[] => found(mechanism, listingOf({ title }, rest));

describe("length", () => {
  test.each([
    ["counts code points, not units", "😀😀😀😀😀x", ["x"]],
    ["points from the first character over the limit to the end", "abcdefgh", ["fgh"]],
    ["does not count blanks around", "  abcde  ", []],
    ["counts markup and entities, which are uploaded as they are", "<b>a", []],
    ["counts combining marks as the characters they are", "e\u0301e\u0301e\u0301", ["\u0301"]],
  ])("%s", (_, title, expected) => {
    expect(inTitle({ kind: "length", max: 5 }, title)).toEqual(expected);
  });

  test("a minimum points at the whole text", () => {
    expect(inTitle({ kind: "length", min: 5 }, " abc ")).toEqual(["abc"]);
  });

  test("words are those that a reader sees", () => {
    expect(inTitle({ kind: "length", unit: "words", max: 2 }, "<p>one</p><p>two</p> three four")).toEqual([
      "three four",
    ]);
  });

  test.each([
    ["Oak shelf board", 9, "Oak shelf"],
    ["Oak shelf board", 11, "Oak shelf"],
    ["Oak shelf - board", 12, "Oak shelf"],
    ["Oak, shelf", 4, "Oak"],
    ["Unbreakable", 4, "Unbr"],
  ])("%s is shortened to %d units as %s", (text, units, expected) => {
    expect(shorten(text, units)).toBe(expected);
  });
});

describe("bytes", () => {
  const without = { kind: "bytes", max: 10, measure: "without-gaps" };
  const plain = { kind: "bytes", max: 10, measure: "plain" };
  test.each([
    ["abc def gh, ijk", ["k"], []],
    ["abc def gh ij", [], [" ij"]],
    ["abcdefghij", [], []],
    ["größer füß", ["üß"], []],
    ["größ für", [], ["r"]],
    ["水水水", [], []],
    ["水 水 水", [], ["水"]],
    ["水水水水", ["水"], []],
    ["😀😀😀", ["😀"], []],
  ])("%j: %j without gaps, %j with them", (title, overWithout, overPlain) => {
    expect(inTitle(without, title)).toEqual(overWithout);
    expect(inTitle(plain, title)).toEqual(overPlain);
  });
});

describe("characters", () => {
  const banned = { kind: "characters", characters: "!™", emoji: true, exceptInBrand: true };
  test.each([
    ["joins those side by side", "Wow!!! Great!", {}, ["!!!", "!"]],
    ["sees entities and keeps their place", "Wow&excl; Mat&trade;", {}, ["&excl;", "&trade;"]],
    ["does not take markup for text", "<!-- ! -->Mat", {}, []],
    ["knows pictures and signs made pictures", "Hot 🔥 love ❤️ 5 # ©", {}, ["🔥", "❤️"]],
    ["leaves the brand alone", "Yahoo! Mug Great!", { brand: "Yahoo!" }, ["!"]],
    ["leaves a word of the brand alone", "punch! Garden", { brand: "punch! software" }, []],
    ["takes the first word for the brand where none is given", "Whips! Strawberry Mousse Great!", {}, ["!"]],
    ["or the first words", "Oh My Yog! Yogurt, Nutella & GO! Great!", {}, ["!", "!"]],
    ["a name, not the whole title", "Kibble No More!", {}, ["!"]],
    ["nor more than three words", "Keep It All Fresh! Box", {}, ["!"]],
    ["but not a call", "Hot! Lamp, Sale! Lamp", {}, ["!", "!"]],
    ["nor a shout", "LIT!! Lamp", {}, ["!!"]],
    ["nor the first word of another's listing", "Whips! Mousse", { brand: "Acme" }, ["!"]],
  ])("%s", (_, title, rest, expected) => {
    expect(inTitle(banned, title, rest)).toEqual(expected);
  });

  test("names that are written so keep their signs", () => {
    const named = { kind: "characters", characters: "!", exceptNames: ["yu-gi-oh!"] };
    expect(inTitle(named, "Yu-Gi-Oh! Sleeves!")).toEqual(["!"]);
  });

  test("some may stand once", () => {
    expect(inTitle({ kind: "characters", characters: "&:", maxEach: 1 }, "A & B: C & D: E")).toEqual(["&", ":"]);
  });
});

describe("repetition", () => {
  const twice = { kind: "repetition", maxTimes: 2, ignore: ["for"] };
  test.each([
    ["points at the first that is too many", "Dog bowl dog mat DOG bed dog", ["DOG"]],
    ["leaves function words", "for a for b for c", []],
    ["takes no part of a code for a word", "64GB 128GB 256GB, DVB-T2 DVB-C DVB-S", []],
    ["tells a T-shirt from a shirt", "T-Shirt Shirt T-Shirt Shirt", []],
    ["tells words of compounds from each other", "Grain-Free Food, Free-Range Free-Range", []],
    ["counts a compound", "Heat-Proof Mat, Heat-Proof Lid, Heat-Proof Pan, Heat", ["Heat", "Proof"]],
    ["undoes accents and case", "Café cafe CAFÉ", ["CAFÉ"]],
  ])("%s", (_, title, expected) => {
    expect(inTitle(twice, title)).toEqual(expected);
  });

  test("singular and plural may count as one", () => {
    const once = { kind: "repetition", maxTimes: 1, plurals: true };
    expect(inTitle(once, "lamp desk lamps glass")).toEqual(["lamps"]);
    expect(inTitle(once, "hp ink for hp")).toEqual(["hp"]);
  });
});

describe("phrases", () => {
  const phrases = { kind: "phrases", phrases: ["free shipping", "sale", "正品"], except: ["sale by owner"] };
  test.each([
    ["whatever case, accents, hyphens and markup", "<b>FREE</b>-Shípping now", ["FREE</b>-Shípping"]],
    ["whole words only", "wholesale saleable sale4u", []],
    ["not across a comma", "Smoke free, shipping crate", []],
    ["not inside a longer harmless phrase", "For Sale by Owner sign", []],
    ["in scripts without spaces", "全新正品包邮", ["正品"]],
  ])("%s", (_, title, expected) => {
    expect(inTitle(phrases, title)).toEqual(expected);
  });

  test("at the start only", () => {
    const start = { kind: "phrases", phrases: ["fits"], at: "start" };
    expect(inTitle(start, "Fits Dell, fits HP")).toEqual(["Fits"]);
  });
});

describe("claims", () => {
  const claim = {
    kind: "claims",
    verbs: ["kills", "kill", "prevent"],
    objects: ["germs", "disease"],
    connectors: ["of", "all", "or", "any"],
    negators: ["not"],
  };
  test.each([
    ["verb and object", "Spray kills germs", ["kills germs"]],
    ["with words and numbers between", "Kills 99.9% of all germs", ["Kills 99.9% of all germs"]],
    ["not with other words between", "Kills time while germs grow", []],
    ["not in another sentence", "It kills. Germs are small", []],
    ["not where it is denied", "Not intended to treat, cure or prevent any disease", []],
    ["a denial does not reach the next sentence", "Not for food. Kills germs", ["Kills germs"]],
  ])("%s", (_, title, expected) => {
    expect(inTitle(claim, title)).toEqual(expected);
  });
});

describe("patterns", () => {
  test.each([
    ["email", "Write to a.b@shop-x.co.uk, not to a@b", ["a.b@shop-x.co.uk"]],
    [
      "url",
      "See https://x.io/a?b=1 and www.shop.de or shop.com/faq",
      ["https://x.io/a?b=1", "www.shop.de", "shop.com/faq"],
    ],
    ["url", "Cotton.Comfortable, version 2.0.com1, soft.Net weight", []],
    ["phone", "Call us at +1 800-555-0142 or keep phone 12 13 14 15", ["Call us at +1 800-555-0142"]],
    ["asin", "Lids: B07QXYR4T2, model B0-12", ["B07QXYR4T2"]],
    ["year", "Shoes 2025, table 2020 mm, $2024, 2019-2021", ["2025"]],
    ["percent-off", "20% OFF, 100% cotton, 15 % off", ["20% OFF", "15 % off"]],
    ["price", "Now only $19.99, save £5. Checks $20 notes, €12 voucher", ["Now only $19.99", "save £5"]],
    ["markup", "a<br>b<br/> 3 < 4 <p class='x'>c</P>", ["<p class='x'>", "</P>"]],
    ["hidden-text", "<i style='display: none'>x</i><b style='font-size:0.9em'>y</b>", ["<i style='display: none'>"]],
  ])("%s in %j", (name, title, expected) => {
    expect(inTitle({ kind: "patterns", patterns: [name] }, title)).toEqual(expected);
  });

  test.each([
    ["StarTech.com Cable", "StarTech", []],
    ["Meenamart.com Bag", undefined, []],
    ["Bag by Meenamart.com", undefined, ["Meenamart.com"]],
    ["Cable, StarTech.com/help", "StarTech", ["StarTech.com/help"]],
  ])("a brand that is an address: %s of %s", (title, brand, expected) => {
    const pattern = { kind: "patterns", patterns: ["url"], exceptInBrand: true };
    expect(inTitle(pattern, title, brand === undefined ? {} : { brand })).toEqual(expected);
  });

  test.each([
    ["Site builder by Web.com for Windows", []],
    ["Help at web.com/help and myweb.com", ["web.com/help", "myweb.com"]],
  ])("names that are written as an address: %s", (title, expected) => {
    expect(inTitle({ kind: "patterns", patterns: ["url"], exceptNames: ["web.com"] }, title)).toEqual(expected);
  });
});

describe("what only a listing as a whole shows", () => {
  test("the sum of a role", () => {
    const bullets = ["12345", "12345", "1"];
    expect(found({ kind: "total-length", max: 10 }, listingOf({ bullet: bullets }), { fields: ["bullet"] })).toEqual([
      "1",
    ]);
  });

  test("the number of fields, empty ones left out", () => {
    const few = { kind: "count", of: "fields", min: 2, max: 3 };
    const rest = { fields: ["bullet" as const] };
    expect(found(few, listingOf({ bullet: ["a", "b", "c", " ", "d"] }), rest)).toEqual(["d"]);
    expect(found(few, listingOf({ bullet: ["a", "", ""] }), rest)).toEqual(["a"]);
    expect(found(few, listingOf({ title: "a" }), rest)).toEqual([]);
  });

  test("own brand in search terms", () => {
    const rest = { fields: ["keywords" as const] };
    const parts = { brand: "Oak & Pine", keywords: "shelf OAK PINE wall, oak" };
    expect(found({ kind: "own-brand" }, listingOf(parts), rest)).toEqual(["OAK PINE"]);
    expect(found({ kind: "own-brand" }, listingOf({ brand: "Generic", keywords: "generic" }), rest)).toEqual([]);
  });

  test("what the title says and the description does not", () => {
    const pair = { kind: "paired-fields", phrases: ["fits"], with: "description" };
    expect(found(pair, listingOf({ title: "Case fits A10", description: "A case" }))).toEqual(["fits"]);
    expect(found(pair, listingOf({ title: "Case fits A10" }))).toEqual([]);
  });

  test("conditions on category, title and brand", () => {
    const among = [packWith({ kind: "length", max: 3 }, { when: { notCategory: ["books"], notTitle: ["poster"] } })];
    const of = (title: string, category: string): number =>
      hitsOf(listingOf({ title }, { category }), { among, marketplace: "test" }).length;
    expect([of("A mug", "Kitchen"), of("A mug", "Books > Art"), of("A poster", "Kitchen")]).toEqual([1, 0, 0]);
  });
});

describe("letters", () => {
  test.each([
    ["all-caps", "CERAMIC PET BOWL GREY", ["CERAMIC PET BOWL GREY"]],
    ["all-caps", "USB HDMI VGA", []],
    ["all-caps", "CERAMIC PET BOWL in GREY", []],
    ["any-capital", "led Lamp USB", ["Lamp"]],
  ])("%s: %s", (style, title, expected) => {
    expect(inTitle({ kind: "letter-case", style }, title)).toEqual(expected);
  });

  test("other scripts, signs left out", () => {
    expect(inTitle({ kind: "script", allowed: "Latin" }, "Tea 茶杯 café 5 μm 8 Ω Чай")).toEqual(["茶杯", "Чай"]);
  });

  test("placeholders fill the whole cell", () => {
    const values = { kind: "placeholders", values: ["n/a", "to be decided"] };
    expect(inTitle(values, " N/A ")).toEqual(["N/A"]);
    expect(inTitle(values, "N/A for kids")).toEqual([]);
  });
});
