// Inputs built from what listing files are made of: headers, cells, separators, encodings, JSON lines.
import fc from "fast-check";

const headers = [
  ...["title", "Title", "item_name", "Handle", "URL handle", "SKU", "item_sku", "brand", "Vendor", "bullet_point1"],
  ...[
    "Description",
    "Body (HTML)",
    "Tags",
    "generic_keywords",
    "标题",
    "关键词",
    "Beschreibung",
    "商品名",
    "ID",
    "Type",
    "Name",
  ],
  ...[
    "Published",
    "Custom label (SKU)",
    "Item number",
    "buyer-name",
    "ship-address-1",
    "__proto__",
    "constructor",
    "",
    " ",
  ],
];
const texts = [
  ...[
    "Nike running shoes",
    "Case compatible with iPhone 15",
    "N.I.K.E",
    "n1ke",
    "Ｎｉｋｅ",
    "Ni\u200bke",
    "ΝΙΚΕ",
    "G**ci",
  ],
  ...[
    "#versacebag",
    "Yeti-style bowl",
    "velcro straps",
    "replica Rolex 1:1",
    "<p>Nike &amp; Adidas</p>",
    "&#78;ike",
    "%4eike",
  ],
  ...[
    "=1+1",
    "\u202eekiN",
    "\x1b[31mNike\x1b[0m",
    "::error::Nike",
    "e\u0301".repeat(40),
    "\u{1f45f}Nike\u{1f45f}",
    "ﷺ".repeat(9),
  ],
  ...[
    "a\nb",
    'say "Nike"',
    "a,b;c\td|e",
    "\0Nike\0",
    "\ud800",
    "适用于耐克",
    "ナイキ スニーカー",
    "나이키 운동화",
    "نايك",
    "x".repeat(300),
  ],
];

/** Any UTF-16 units, halves of characters and controls among them. */
const anyUnits = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x2ff }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...texts) },
  { weight: 1, arbitrary: anyUnits },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...texts), { minLength: 2, maxLength: 6 }).map((list) => list.join(" ")),
  },
  { weight: 1, arbitrary: fc.constant("") },
);

const delimiters = [",", ";", "\t", "|"] as const;
const lineEnds = ["\n", "\r\n", "\r"] as const;

const table = fc
  .record({
    header: fc.array(fc.constantFrom(...headers), { minLength: 1, maxLength: 9 }),
    rows: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 }),
    delimiter: fc.constantFrom(...delimiters),
    lineEnd: fc.constantFrom(...lineEnds),
    quoting: fc.constantFrom("always", "needed", "never"),
    preamble: fc.constantFrom("", "sep=;\n", "Report of all listings\n\n", "\n\n\n"),
  })
  .map(({ header, rows, delimiter, lineEnd, quoting, preamble }) => {
    const quoted = (text: string): string => {
      const isNeeded = quoting === "always" || (quoting === "needed" && /["\r\n,;\t|]/.test(text));
      return isNeeded ? `"${text.replaceAll('"', '""')}"` : text;
    };
    return preamble + [header, ...rows].map((row) => row.map(quoted).join(delimiter)).join(lineEnd) + lineEnd;
  });

const keys = [
  "id",
  "sku",
  "title",
  "brand",
  "category",
  "bullets",
  "description",
  "keywords",
  "marketplace",
  "__proto__",
  "x",
];
const value = fc.oneof(cell, fc.array(cell, { maxLength: 4 }), fc.jsonValue({ maxDepth: 2 }));
const jsonLines = fc
  .array(
    fc.oneof(
      fc.array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 6 }),
      fc.constantFrom("{", "[]", "null", ""),
    ),
    {
      maxLength: 8,
    },
  )
  .map((lines) =>
    lines
      .map((line) =>
        typeof line === "string"
          ? line
          : `{${line.map(([key, content]) => `${JSON.stringify(key)}:${JSON.stringify(content)}`).join(",")}}`,
      )
      .join("\n"),
  );

const markup = fc
  .tuple(fc.constantFrom("html", "rss"), fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }))
  .map(([kind, rows]) =>
    kind === "html"
      ? `<html><table><tr><td>title<td>sku</tr>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}`).join("")}</tr>`).join("")}</table>`
      : `<?xml version="1.0"?><rss><channel>${rows.map((row) => `<item>${row.map((text) => `<g:title>${text}</g:title>`).join("")}</item>`).join("")}</channel></rss>`,
  );

const encodings = [
  (text: string) => Buffer.from(text),
  (text: string) => Buffer.from(`\ufeff${text}`),
  (text: string) => Buffer.from(`\ufeff${text}`, "utf16le"),
  (text: string) => Buffer.from(text, "utf16le"),
  (text: string) => Buffer.from(text, "latin1"),
] as const;

/** Whole inputs as bytes. */
export const structures: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: table }, { weight: 2, arbitrary: jsonLines }, { weight: 1, arbitrary: markup }),
    fc.constantFrom(...encodings),
  )
  .map(([text, encode]) => encode(text));
