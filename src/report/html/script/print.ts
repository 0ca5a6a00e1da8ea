// Part of the page's script: what is printed is a table of the findings shown, up to a number.

export const print = `
const maxPrinted = 500;
// Characters on each side of a printed finding: a long description is not printed again for each of its findings.
const printedContext = 150;

/** The finding in its field, with what stands around it. */
function printedText(segments, number) {
  const at = segments.findIndex((segment) => segment[1] === number);
  const join = (some) => some.map(([text]) => text).join("");
  const before = Array.from(join(segments.slice(0, at)));
  const after = Array.from(join(segments.slice(at + 1)));
  return [
    before.length > printedContext ? "…" + before.slice(-printedContext).join("") : before.join(""),
    make("mark", {}, segments[at][0]),
    after.length > printedContext ? after.slice(0, printedContext).join("") + "…" : after.join(""),
  ];
}

function drawPrint() {
  const numbers = shown.slice(0, maxPrinted);
  const names = [labels.severity, labels.listing, labels.text, labels.message];
  const rows = numbers.map((number) => {
    const finding = data.findings[number];
    const listing = data.listings[finding.listing];
    const field = listing.fields.find(({ segments }) => segments.some((segment) => segment[1] === number));
    const text = field === undefined ? [finding.word] : printedText(field.segments, number);
    const instead = finding.instead ? " → " + labels.insteadOf + ": " + finding.instead : "";
    return make(
      "tr",
      {},
      make("td", {}, severityName[finding.severity]),
      make("td", {}, listing.name, make("br"), finding.field),
      make("td", {}, ...text),
      make("td", {}, finding.message + instead),
    );
  });
  byId("print").replaceChildren(
    make("p", {}, fill(labels.printed, { n: numbers.length, of: shown.length })),
    make(
      "table",
      {},
      make("thead", {}, make("tr", {}, ...names.map((name) => make("th", { scope: "col" }, name)))),
      make("tbody", {}, ...rows),
    ),
  );
}

addEventListener("beforeprint", drawPrint);
addEventListener("afterprint", () => byId("print").replaceChildren());
`;
