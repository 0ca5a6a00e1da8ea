// Properties of judging: what is added to a listing moves the verdict in one direction only, or not at all.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { raisingCodes } from "../../src/assess/surely-unlikely.ts";
import type { Use } from "../../src/model/finding.ts";
import { severities } from "../../src/model/severity.ts";
import { type MiniListing, scoring, type Verdict, verdicts } from "./judging.ts";

const marks = [
  { mark: "Yeti", classes: [21] },
  { mark: "Coach", classes: [18], companions: ["Tabby"], ordinary: ["life coach"] },
  { mark: "Hot Wheels", classes: [28], offices: ["DE"] },
  { mark: "iPhone", classes: [9] },
  { mark: "Velcro", classes: [26], sector: "traps", sayInstead: ["hook and loop"] },
];

const words = fc.constantFrom(
  ..."steel dog bowl case shirt for with the and life style compatible like replica new original 2 pack Genuine Leather GIFT".split(
    " ",
  ),
);
const names = fc.constantFrom("Yeti", "Coach", "Hot Wheels", "iPhone", "Velcro");
/** Marks that are no words: their place in a sentence and their capitals say nothing. */
const distinctive = fc.constantFrom("Yeti", "Hot Wheels", "iPhone", "Velcro");
const phrase = fc.array(words, { maxLength: 5 }).map((some) => some.join(" "));
/** Text with one mark in it, in two halves and the name between. */
const marked = fc.tuple(phrase, names, phrase);
const role = fc.constantFrom("title", "bullet", "description", "keywords") satisfies fc.Arbitrary<keyof MiniListing>;

function join(...parts: string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/** The verdict on `name` in the field `field`. */
function judged(field: keyof MiniListing, text: string, name: string): Verdict {
  const found = verdicts({ [field]: text }, marks).find(({ mark }) => mark === name);
  if (found === undefined) throw new Error(`${name} is not found in ${JSON.stringify(text)}`);
  return found;
}

function levelOf({ severity }: Verdict): number {
  return severities.indexOf(severity);
}

describe("adding words", () => {
  test.each(["dupe", "replica", "knockoff"])("%s beside a mark never lowers the severity", (copy) => {
    fc.assert(
      fc.property(role, marked, (field, [before, name, after]) => {
        const without = judged(field, join(before, name, after), name);
        const added = judged(field, join(before, name, copy, after), name);
        expect(levelOf(added)).toBeGreaterThanOrEqual(levelOf(without));
      }),
      { numRuns: 300 },
    );
  });

  test("compatible with, before a mark, never raises the severity", () => {
    fc.assert(
      fc.property(role, phrase, distinctive, phrase, (field, before, name, after) => {
        const without = judged(field, join(before, name, after), name);
        const added = judged(field, join(before, "compatible with", name, after), name);
        expect(levelOf(added)).toBeLessThanOrEqual(levelOf(without));
      }),
      { numRuns: 300 },
    );
  });
});

describe("other writing", () => {
  test("invisible characters inside a mark never lower the score", () => {
    fc.assert(
      fc.property(
        role,
        phrase,
        distinctive,
        phrase,
        fc.integer({ min: 1, max: 3 }),
        (field, before, name, after, at) => {
          const disguised = `${name.slice(0, at)}\u200b${name.slice(at)}`;
          const plain = judged(field, join(before, name, after), name);
          // A hidden character costs one point of quality and is itself a reason for more.
          expect(judged(field, join(before, disguised, after), name).score).toBeGreaterThanOrEqual(plain.score);
        },
      ),
    );
  });

  test("the case of a distinctive mark changes nothing", () => {
    fc.assert(
      fc.property(role, phrase, distinctive, phrase, fc.boolean(), (field, before, name, after, isUpper) => {
        const written = isUpper ? name.toUpperCase() : name.toLowerCase();
        const plain = judged(field, join(before, name, after), name);
        expect(judged(field, join(before, written, after), name).score).toBe(plain.score);
      }),
    );
  });
});

test("a field without marks, companions and goods changes nothing", () => {
  fc.assert(
    fc.property(role, marked, (field, [before, name, after]) => {
      const listing: MiniListing = { [field]: join(before, name, after) };
      const alone = verdicts(listing, marks);
      expect(verdicts({ ...listing, other: "Material: 18/8 grade, washable" }, marks)).toEqual(alone);
    }),
  );
});

test("judging twice gives the same", () => {
  fc.assert(
    fc.property(role, marked, (field, [before, name, after]) => {
      const listing: MiniListing = { [field]: join(before, name, after) };
      expect(verdicts(listing, marks)).toEqual(verdicts(listing, marks));
    }),
  );
});

describe("judging briefly", () => {
  const claims: readonly Use[] = ["compatible", "reference", "counterfeit"];
  // The other uses come under the same rule.
  const told = ({ severity, use, ...rest }: Verdict): object =>
    severity === "info" ? { severity, claim: claims.find((claim) => claim === use) } : { severity, use, ...rest };

  test("leaves out only what is info anyway, and claims the same of it", () => {
    fc.assert(
      fc.property(role, marked, fc.boolean(), fc.boolean(), (field, [before, name, after], isSmall, isOwn) => {
        const text = join(before, isSmall ? name.toLowerCase() : name, after);
        const listing: MiniListing = isOwn ? { brand: name, [field]: text } : { [field]: text };
        const brief = verdicts(listing, marks, { briefly: true });
        expect(brief.map(told)).toEqual(verdicts(listing, marks).map(told));
      }),
      { numRuns: 300 },
    );
  });

  test("what raises a score is asked for first, where likelihood does not decide", () => {
    const raising = Object.entries(scoring.evidence).flatMap(([code, effect]) =>
      effect.effect === "floor" || (effect.effect === "shift" && effect.weight > 0) ? [code] : [],
    );
    expect(raising.sort()).toEqual([...raisingCodes].sort());
  });

  test("asks nothing more of a word that can be no mark", () => {
    const [verdict] = verdicts({ description: "a coach for your dog" }, marks, { briefly: true });
    expect(verdict).toMatchObject({ mark: "Coach", severity: "info", codes: [] });
  });
});
