// Things that have a form rather than words: addresses, numbers, codes, tags. Data names them.

export const patternNames = [
  "email",
  "url",
  "phone",
  "asin",
  "year",
  "percent-off",
  "price",
  "markup",
  "hidden-text",
] as const;
type PatternName = (typeof patternNames)[number];

export interface NamedPattern {
  /** There is no match without one of these: looked for first, because that is cheap. */
  readonly needs?: readonly string[];
  /** What else a match has in it, where that is quicker to look for than the whole form. */
  readonly core?: RegExp;
  /** Global; every quantifier is bounded, so that a long text costs by its length. */
  readonly form: RegExp;
  /** `cell`: the text with its markup. `readable`: what a shopper reads. */
  readonly of: "cell" | "readable";
}

export const namedPatterns: Readonly<Record<PatternName, NamedPattern>> = {
  email: {
    needs: ["@"],
    form: /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}(?![\p{L}\d])/giu,
    of: "readable",
  },
  url: {
    // Without a scheme only endings that are no word after a missing space ("cotton.Net weight").
    needs: ["://", "www.", ".com", ".COM", ".co.uk"],
    form: /(?:https?:\/\/|\bwww\.)[^\s<>"')\]]{3,200}|(?<![@\p{L}\d.-])[\p{L}\d-]{2,63}\.(?:com|COM|co\.uk)(?![\p{L}\d@-])(?:\/[^\s<>"')\]]{0,200})?/gu,
    of: "readable",
  },
  phone: {
    core: /\d\d\)?[ .-]?\d{3}/,
    form: /\b(?:call(?: us)?(?: (?:at|on))?|tel(?:ephone)?|whats ?app|phone (?:no|number)|helpline|customer care)\b[^\p{L}\d\n]{0,6}(?:(?:no|number|us|at|is|on)\b[^\p{L}\d\n]{0,4}){0,2}(?:\+?\d{1,3}[ .-])?\+?\(?\d{2,5}\)?[ .-]?\d{3,5}[ .-]?\d{2,5}(?:[ .-]?\d{2,5})?/giu,
    of: "readable",
  },
  asin: { needs: ["B0"], form: /(?<![\p{L}\d])B0[\dA-Z]{8}(?![\p{L}\d])/gu, of: "readable" },
  year: {
    needs: ["20"],
    form: /(?<![\p{L}\d.,$€£#/-])20[12]\d(?![\p{L}\d%/]|[.,-]\d| ?(?:mm|cm|ml|mah|pcs|pieces|count|watts?|x)\b)/giu,
    of: "readable",
  },
  "percent-off": {
    needs: ["%"],
    form: /(?:\b(?:up ?to|flat|extra|save|get|buy \d{1,2}) ){0,3}(?<!\d)\d{1,2} ?% ?off\b(?![ -](?:grid|road))/giu,
    of: "readable",
  },
  // An amount alone may be a banknote, a voucher or a model; a word before it makes it a price.
  price: {
    needs: ["$", "€", "£"],
    form: /\b(?:(?:for|now|just) only|only|now|price(?: is)?:?|reduced to|msrp:?|rrp:?|retails? (?:at|for)|worth|save(?: up to)?) ?(?:US ?)?[$€£] ?\d[\d.,]{0,9}(?<![.,])/giu,
    of: "readable",
  },
  // A line break is the one tag that Amazon's page rules name as allowed.
  markup: { needs: ["<"], form: /<(?!\/?br\b)\/?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,2000})?\/?>/giu, of: "cell" },
  "hidden-text": {
    needs: ["style"],
    form: /<[a-z][a-z\d]{0,15}\s[^<>]{0,500}?style\s?=\s?["'][^"'<>]{0,300}?(?:display\s{0,2}:\s{0,2}none|visibility\s{0,2}:\s{0,2}hidden|font-size\s{0,2}:\s{0,2}0(?![.\d]))[^<>]{0,500}>/giu,
    of: "cell",
  },
};
