// The looks of cells: one table in the workbook, named here, referred to by position in the sheets.
import type { Severity } from "../../model/severity.ts";

/** Colour of a severity as text and as ground; the pairs keep WCAG AA contrast. */
export const severityColors: Readonly<Record<Severity, readonly [text: string, ground: string]>> = {
  high: ["A3160F", "FDE4E1"],
  medium: ["7A4100", "FFECCC"],
  low: ["0B4F8A", "DFEEFC"],
  info: ["474E56", "E8EBEE"],
};

const names = [
  "text",
  "head",
  "title",
  "strong",
  "link",
  "number",
  "high",
  "medium",
  "low",
  "info",
  "notice",
  "plain",
] as const;
export type CellStyle = (typeof names)[number];

/** Position of the style in the workbook's table. */
export function styleNumber(style: CellStyle): number {
  return names.indexOf(style);
}

/** Excel has no fallback that suits Chinese in every version. */
export function fontFor(tag: string): string {
  return tag.startsWith("zh") ? "Microsoft YaHei" : "Calibri";
}

/** The part `xl/styles.xml`. */
export function stylesPart(fontName: string): string {
  const font = (shape: string, size = 11, paint = ""): string =>
    `<font>${shape}<sz val="${size}"/>${paint}<name val="${fontName}"/></font>`;
  const color = (rgb: string): string => `<color rgb="FF${rgb}"/>`;
  const fill = (rgb: string): string =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`;
  const border = (bottom: string): string => `<border><left/><right/><top/>${bottom}<diagonal/></border>`;
  const severities = Object.values(severityColors);
  const fonts = [
    font(""),
    font("<b/>", 11, color("FFFFFF")),
    font("<b/>", 16),
    font("<b/>"),
    font("<u/>", 11, color("0B57A4")),
    ...severities.map(([text]) => font("<b/>", 11, color(text))),
  ];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    fill("2F3B4A"),
    ...severities.map(([, ground]) => fill(ground)),
  ];
  const top = 'vertical="top"';
  const format = (fontAt: number, fillAt: number, alignment: string, borderAt = 1): string =>
    `<xf numFmtId="0" fontId="${fontAt}" fillId="${fillAt}" borderId="${borderAt}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;
  const ofSeverity = (at: number): string => format(5 + at, 3 + at, `horizontal="center" ${top}`);
  const formats: Readonly<Record<CellStyle, string>> = {
    text: format(0, 0, `${top} wrapText="1"`),
    head: format(1, 2, 'vertical="center" wrapText="1"', 0),
    title: format(2, 0, 'vertical="center"', 0),
    strong: format(3, 0, `${top} wrapText="1"`),
    link: format(4, 0, top),
    number: format(0, 0, `horizontal="right" indent="1" ${top}`),
    high: ofSeverity(0),
    medium: ofSeverity(1),
    low: ofSeverity(2),
    info: ofSeverity(3),
    notice: format(6, 4, top, 0),
    plain: format(0, 0, top, 0),
  };
  const list = (tag: string, items: readonly string[]): string =>
    `<${tag} count="${items.length}">${items.join("")}</${tag}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list("fonts", fonts),
    list("fills", fills),
    list("borders", [border("<bottom/>"), border(`<bottom style="thin">${color("D3D8DE")}</bottom>`)]),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list(
      "cellXfs",
      names.map((name) => formats[name]),
    ),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>\n",
  ].join("");
}
