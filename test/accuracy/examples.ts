// Words that are marks, with the evidence on each and whether the mark is meant: what the weights are fitted on.
import type { Finding, Listing, Scanner } from "../../src/index.ts";
import { keyOf } from "../../src/text/key.ts";
import type { Example } from "./regression.ts";
import { overlaps, type Scored } from "./score.ts";

/** Evidence whose weight is worked out from frequencies: as features they hold those log-odds, before any fit. */
export const priors = ["WORD_OF_LANGUAGE", "PHRASE_OF_WORDS"];

/** The evidence on a common word by code, with 1 where it was given; undefined for a mark that is no word. */
function featuresOf(
  { evidence }: Pick<Finding, "evidence">,
  codes: ReadonlySet<string>,
): Example["features"] | undefined {
  const first = evidence.find(({ code }) => priors.includes(code));
  if (first === undefined) return undefined;
  const given = evidence.filter(({ code }) => codes.has(code)).map(({ code }): [string, number] => [code, 1]);
  return { [first.code]: first.weight, ...Object.fromEntries(given) };
}

/** From labelled listings: the mark is meant in every mention but those of ordinary words. */
export function labelledExamples(scored: readonly Scored[], codes: ReadonlySet<string>): Example[] {
  return scored.flatMap(({ listing, findings }) =>
    findings.flatMap((finding): Example[] => {
      const features = featuresOf(finding, codes);
      const mention = listing.mentions.find((one) => overlaps(finding, one));
      if (features === undefined || mention === undefined) return [];
      return [{ features, isTrue: mention.use !== "common", weight: 1 }];
    }),
  );
}

// From this frequency on a word in another brand's title is hardly ever that mark; below it often is.
const ordinaryZipf = 3.3;
// Toys, entertainment: other brands sell under licence, and the column does not tell.
const licensed = [28, 41];

/**
 * From unlabelled listings with a brand column, which is hidden from the scan: a word of the title that is the brand is
 * meant, a frequent word in a title of another brand is not.
 */
export function columnExamples(listings: readonly Listing[], scanner: Scanner, codes: ReadonlySet<string>): Example[] {
  return listings.flatMap((listing) => {
    const brand = keyOf(listing.brand ?? "");
    if (brand.length < 3 || /generic|unbranded|unknown/.test(brand)) return [];
    const { brand: _, ...rest } = listing;
    const fields = listing.fields.filter(({ role }) => role !== "brand");
    return scanner.scan({ ...rest, fields }).findings.flatMap((finding): Example[] => {
      const features = featuresOf(finding, codes);
      const { mark, field, use, evidence } = finding;
      if (features === undefined || mark === undefined || field.role !== "title") return [];
      if (brand === keyOf(mark.name)) return [{ features, isTrue: true, weight: 1 }];
      const zipf = Number(evidence.find(({ code }) => code === "WORD_OF_LANGUAGE")?.args["zipf"] ?? 0);
      const isClear = zipf >= ordinaryZipf && (use === "product" || use === "common" || use === "unclear");
      if (!isClear || brand.includes(keyOf(mark.name)) || mark.classes.some((one) => licensed.includes(one))) return [];
      return [{ features, isTrue: false, weight: 1 }];
    });
  });
}
