// Keeps text of a listing from becoming a formula in a spreadsheet program.

// What Excel, LibreOffice and Google Sheets take for the start of a formula, full-width signs included.
const formula = /^[\s"]*(?=[=+\-@＝＋－＠])/u;

/** `text`, with an apostrophe before a sign that would start a formula: it makes the cell text and stays readable. */
export function withoutFormula(text: string): string {
  return text.replace(formula, "$&'");
}
