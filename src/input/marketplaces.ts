// Names of marketplaces as files write them, and the ids that the rest of the program knows.

/** Amazon's marketplace identifiers, as in `amzn1.mp.o.A1PA6795UKMFR9` and `[marketplace_id=A1PA6795UKMFR9]`. */
const amazonIds = new Map([
  ["ATVPDKIKX0DER", "us"],
  ["A2EUQ1WTGCTBG2", "ca"],
  ["A1AM78C64UM0Y8", "mx"],
  ["A2Q3Y263D00KWC", "br"],
  ["A1F83G8C2ARO7P", "uk"],
  ["A1PA6795UKMFR9", "de"],
  ["A13V1IB3VIYZZH", "fr"],
  ["APJ6JRA9NG5V4", "it"],
  ["A1RKKUPIHCS9HS", "es"],
  ["A1805IZSGTT6HS", "nl"],
  ["AMEN7PMS3EDWL", "be"],
  ["A2NODRKZP88ZB9", "se"],
  ["A1C3SOZRARQ6R3", "pl"],
  ["A33AVAJ2PDY3EV", "tr"],
  ["A2VIGQ35RCS4UG", "ae"],
  ["A17E79C6D8DWNP", "sa"],
  ["ARBP9OOSHTCHU", "eg"],
  ["A21TJRUUN4KGV", "in"],
  ["A1VC38T7YXB528", "jp"],
  ["A39IBJ37TRP1C6", "au"],
  ["A19VAU5U5O7RUS", "sg"],
]);

/** The marketplace that an Amazon identifier, or else a language tag such as `de_DE`, stands for. */
export function amazonMarketplace(identifier: string | undefined, languageTag?: string): string | undefined {
  const country = amazonIds.get(identifier?.replace(/^amzn1\.mp\.o\./, "") ?? "") ?? countryOf(languageTag);
  return country === undefined ? undefined : `amazon-${country}`;
}

function countryOf(languageTag: string | undefined): string | undefined {
  const country = /^[a-z]{2}[_-]([A-Z]{2})$/.exec(languageTag ?? "")?.[1]?.toLowerCase();
  return country === "gb" ? "uk" : country;
}

const ebaySites = new Map([
  ["us", "us"],
  ["ebaymotors", "us"],
  ["motors", "us"],
  ["uk", "uk"],
  ["gb", "uk"],
  ["germany", "de"],
  ["de", "de"],
  ["france", "fr"],
  ["fr", "fr"],
  ["italy", "it"],
  ["it", "it"],
  ["spain", "es"],
  ["es", "es"],
  ["australia", "au"],
  ["au", "au"],
  ["canada", "ca"],
  ["ca", "ca"],
  ["austria", "at"],
  ["at", "at"],
  ["switzerland", "ch"],
  ["ch", "ch"],
  ["netherlands", "nl"],
  ["nl", "nl"],
  ["poland", "pl"],
  ["pl", "pl"],
  ["ireland", "ie"],
  ["ie", "ie"],
]);

/** The marketplace of an eBay site as its files name it: `US`, `Germany`, `eBayMotors`. */
export function ebayMarketplace(site: string | undefined): string | undefined {
  const country = ebaySites.get(site?.trim().toLowerCase() ?? "");
  return country === undefined ? undefined : `ebay-${country}`;
}

/** The marketplace that a cell of a general table names: an id (`amazon-de`) or a domain (`amazon.co.uk`). */
export function parseMarketplace(cell: string): string | undefined {
  const text = cell.trim().toLowerCase();
  if (/^[a-z]+(?:-[a-z]{2})?$/.test(text) && /^(?:amazon|ebay|walmart|etsy|tiktok|temu|shein|allegro)/.test(text))
    return text;
  const domain = /^(?:www\.)?(amazon|ebay|walmart|etsy)\.(?:co\.|com\.)?([a-z]{2,3})$/.exec(text);
  if (domain === null) return undefined;
  const [, shop = "", ending = ""] = domain;
  if (shop === "etsy") return shop;
  return `${shop}-${ending === "com" ? "us" : ending}`;
}
