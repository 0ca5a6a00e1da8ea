// Corrections: what is called safe is changed so that it reads well, and nothing else is.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createScanner, defaultSettings, joinDictionaries, loadRules, type ScanSettings } from "../../src/index.ts";
import type { FieldRole, Listing } from "../../src/model/listing.ts";
import { correct, type Judge } from "../../src/scan/correct.ts";

const rules = loadRules();

function judge(settings: Partial<ScanSettings> = {}): Judge {
  const all = { ...defaultSettings, asOf: "2026-11-21", ...settings };
  const scanner = createScanner(rules, joinDictionaries([rules.builtin]), all);
  return (listing) => scanner.scan(listing).findings;
}

function listingOf(fields: readonly (readonly [FieldRole, string])[]): Listing {
  return {
    file: "a.csv",
    record: 1,
    sku: "A1",
    fields: fields.map(([role, text], index) => ({ role, column: `${role} ${index}`, index, text })),
  };
}

const american = judge({ marketplaces: ["amazon-us"] });
const corrected = (role: FieldRole, text: string, by = american): string | undefined =>
  correct(listingOf([[role, text]]), by).listing.fields[0]?.text;
const soldBy = (brand: string, title: string): string | undefined =>
  correct({ ...listingOf([["title", title]]), brand }, american).listing.fields[0]?.text;

describe("a word that only seems ordinary gives way to plain words", () => {
  test.each<[string, FieldRole, string, string]>([
    [
      "title case",
      "title",
      "Pawhaven Dog Raincoat with Velcro Closure",
      "Pawhaven Dog Raincoat with Hook and Loop Closure",
    ],
    ["sentence", "bullet", "A Velcro strap holds it.", "A hook and loop strap holds it."],
    ["capitals", "title", "DOG RAINCOAT WITH VELCRO", "DOG RAINCOAT WITH HOOK AND LOOP"],
    ["plural", "keywords", "frisbees", "flying discs"],
    ["article", "description", "It is not an Inbus but a Frisbee.", "It is not a hex key but a flying disc."],
    ["sign of the mark", "bullet", "Closes with Velcro® tape", "Closes with hook and loop tape"],
    ["plain words beside it", "bullet", "Velcro hook and loop strap", "hook and loop strap"],
    ["typed sign of the mark", "bullet", "Closes with Velcro(TM) tape", "Closes with hook and loop tape"],
    ["with “style”", "bullet", "A Velcro style strap", "A hook and loop strap"],
    ["among capitals", "description", "CLOSES WITH VELCRO TAPE. Soft.", "CLOSES WITH HOOK AND LOOP TAPE. Soft."],
    [
      "in a name",
      "description",
      "It has a Wide Velcro Strap and a hood.",
      "It has a Wide Hook and Loop Strap and a hood.",
    ],
    [
      "last word follows",
      "title",
      "Pawhaven Baking Tray, Cake Mould, Bundt Pan, Black",
      "Pawhaven Baking Tray, Cake Mould, Fluted Tube Cake Pan, Black",
    ],
    [
      "last word follows, of several",
      "title",
      "Pawhaven Pack of 20 Magic Eraser Sponges",
      "Pawhaven Pack of 20 Melamine Sponges",
    ],
    ["first words stand before", "title", "Pawhaven Wear for Dance Zumba", "Pawhaven Wear for Dance Fitness"],
    [
      "name of a thing before a preposition",
      "title",
      "Pawhaven Permanent Sharpie for Kids",
      "Pawhaven Permanent Marker for Kids",
    ],
    ["a word whose owner sues", "title", "Pawhaven Green Frisbee Dog Toy", "Pawhaven Green Flying Disc Dog Toy"],
  ])("%s", (_, role, before, after) => {
    expect(corrected(role, before)).toBe(after);
  });

  test("at the head of a title of another brand", () => {
    expect(soldBy("Pawhaven", "Velcro Strap for Dog Coats")).toBe("Hook and Loop Strap for Dog Coats");
  });
});

test.each(["low", "medium", "high"] as const)(
  "a mark said again goes too where findings below %s are not shown",
  (minSeverity) => {
    const by = judge({ marketplaces: ["amazon-us"], minSeverity });
    expect(corrected("title", "Dog Raincoat with Velcro strap and Velcro pad", by)).toBe(
      "Dog Raincoat with Hook and Loop strap and Hook and Loop pad",
    );
    expect(corrected("title", "Stanley style tumbler, Stanley style lid", by)).toBe("Tumbler, lid");
  },
);

describe("comparisons and disguises go from titles and search terms", () => {
  test.each<[FieldRole, string, string]>([
    ["title", "Stanley Style Tumbler 40 oz with Straw", "Tumbler 40 oz with Straw"],
    ["title", "Tumbler 40 oz inspired by Stanley, with Straw", "Tumbler 40 oz, with Straw"],
    ["title", "Leather Tote Bag (Gucci dupe)", "Leather Tote Bag"],
    ["keywords", "stanley style cup n1ke socks", "cup socks"],
    ["title", "Oil Perfume 50 ml – Inspired by Coco Mademoiselle – Roll On", "Oil Perfume 50 ml – Roll On"],
  ])("%s: %s", (role, before, after) => {
    expect(corrected(role, before)).toBe(after);
  });
});

describe("is left to a person", () => {
  test.each<[string, FieldRole, string]>([
    ["a mark in plain use, which may be the seller's to use", "title", "Yeti Dog Bowl Stainless Steel"],
    ["a comparison inside a sentence", "description", "This cup is inspired by Stanley and keeps ice."],
    ["a brand column", "brand", "Velcro"],
    ["what the goods fit", "title", "Pawhaven Lid compatible with YETI Boomer"],
    ["a title of which one word would be left", "title", "Stanley style cup"],
    [
      "a title that is too long, whose facts only the seller can weigh",
      "title",
      "Pawhaven Dog Raincoat with Reflective Strip and Hood, 2 Pockets, Soft Lining, Size XL, Red",
    ],
    ["a mark with a tag inside", "description", "<p>Vel<b>cro</b> strap</p>"],
    ["a mark that leads a title, as its maker would", "title", "Hoover Freestanding Washing Machine, White"],
    ["the name of a thing that says more of another", "title", "Pawhaven Vintage Polaroid Sunglasses"],
    ["a thing of other goods", "title", "Saurons Mace from the Films"],
    ["a word that is contested", "title", "Pawhaven Travel Thermos"],
    ["text in another language", "title", "Leggings Zumba de gimnasia para mujer"],
    ["text in a language that is not known", "description", "Barang kami packing menggunakan kardus dan bubble wrap"],
    ["a comparison with a model that would stay", "title", "Pawhaven Equivalent of SONY DSC-W220 Battery"],
    ["a comparison with a name that goes on", "title", "Pawhaven Filter (same as Wix 33368)"],
    ["a disguise that may be a word", "title", "Pawhaven German Planter5 Piece"],
    ["a disguise made of signs beside a word", "title", "Pawhaven Board +Eva Very Soft Sponge"],
    ["a disguise at the head of a title", "title", "N1ke Running Shoes for Men"],
  ])("%s", (_, role, text) => {
    expect(corrected(role, text)).toBe(text);
  });

  test("text in another language than the plain words", () => {
    const german = judge({ marketplaces: ["amazon-de"] });
    expect(corrected("bullet", "Verschluss mit Velcro", german)).toBe("Verschluss mit Velcro");
  });

  test("a replacement that would make the title too long", () => {
    const title = "Dog Raincoat Reflective Adjustable Soft Lining 2 Pockets Hood Zip XL Red Velcro";
    const eBay = judge({ marketplaces: ["ebay-us"] });
    expect(corrected("title", title, eBay)).toBe(title);
    expect(corrected("title", title.replace("Dog Raincoat ", ""), eBay)).toContain("Hook and Loop");
  });
});

describe("what a person decided is made", () => {
  const decidedBy =
    (replacement: string): Judge =>
    (listing) =>
      american(listing).map((finding) =>
        finding.text === "Yeti" && finding.severity === "high"
          ? { ...finding, decision: { decision: "replace", source: "decision", replacement } }
          : finding,
      );
  test.each([
    ["another word", "Steel", "Steel Dog Bowl"],
    ["nothing", "", "Dog Bowl"],
    ["the same mark as a lesser finding", "Bowl compatible with Yeti", "Bowl compatible with Yeti Dog Bowl"],
  ])("%s", (_, replacement, after) => {
    expect(corrected("title", "Yeti Dog Bowl", decidedBy(replacement))).toBe(after);
  });

  test.each([
    ["leaves the finding as it is", "Yeti Yeti"],
    ["brings another one", "Stanley"],
    ["makes the title too long", "very ".repeat(20)],
  ])("but not where it %s", (_, replacement) => {
    expect(corrected("title", "Yeti Dog Bowl", decidedBy(replacement))).toBe("Yeti Dog Bowl");
  });
});

test("values of a list stay where they are", () => {
  const text = "velcro, dog coat, frisbee";
  const parts = [
    { start: 0, end: 6 },
    { start: 8, end: 16 },
    { start: 18, end: 25 },
  ];
  const field = { role: "keywords" as const, column: "tags", index: 0, text, parts };
  const [after] = correct({ file: "a.csv", record: 1, fields: [field] }, american).listing.fields;
  expect(after?.parts?.map(({ start, end }) => after.text.slice(start, end))).toEqual([
    "hook and loop",
    "dog coat",
    "flying disc",
  ]);
});

const words = fc.constantFrom(
  ...["Velcro", "velcro", "Frisbee", "Stanley", "Yeti", "n1ke", "N I K E", "Kleenex", "iPhone 15", "Pawhaven"],
  ...["style", "inspired by", "like", "dupe", "replica", "for", "compatible with", "a", "an", "the", "with"],
  ...[
    "dog bowl",
    "tumbler",
    "strap",
    "case",
    ",",
    "(",
    ")",
    "!",
    "®",
    "🐶",
    "<b>",
    "</b>",
    "&amp;",
    "best seller",
    "32 oz",
  ],
);
const someText = fc.array(words, { maxLength: 14 }).map((pieces) => pieces.join(" "));
const someListing = fc.tuple(someText, someText, someText).map(([title, bullet, keywords]) =>
  listingOf([
    ["title", title],
    ["bullet", bullet],
    ["keywords", keywords],
  ]),
);

test("nothing is found that was not there, less is found than before, and a second run changes nothing", () => {
  fc.assert(
    fc.property(someListing, (listing) => {
      const first = correct(listing, american);
      const kinds = (one: Listing) =>
        american(one).map(({ rule, mark, field }) => `${rule} ${mark?.id} ${field.column}`);
      const left = kinds(listing);
      for (const kind of kinds(first.listing)) {
        expect(left).toContain(kind);
        left.splice(left.indexOf(kind), 1);
      }
      expect(left.length).toBeGreaterThanOrEqual(first.changes.length);
      expect(correct(first.listing, american).changes).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
