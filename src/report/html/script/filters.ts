// Part of the page's script: which findings are shown.

export const filters = `
const facets = [
  { key: "severity", label: labels.bySeverity, valueOf: (finding) => finding.severity, nameOf: (value) => severityName[value] },
  { key: "mark", label: labels.byMark, valueOf: (finding) => finding.mark, nameOf: (value) => value },
  { key: "field", label: labels.byField, valueOf: (finding) => finding.field, nameOf: (value) => value },
  { key: "reason", label: labels.byReason, valueOf: (finding) => finding.reason, nameOf: (value) => value },
];
const chosen = { severity: "", mark: "", field: "", reason: "", decision: "", words: [] };
let shown = [];
let selected = -1;

// One string a finding: what a search looks into.
const haystacks = data.findings.map((finding) => {
  const listing = data.listings[finding.listing];
  const fields = listing.fields.flatMap((field) => field.segments.map(([text]) => text));
  return [finding.word, finding.mark, finding.message, listing.name, listing.id ?? "", listing.place, ...fields]
    .join(" ")
    .toLowerCase();
});

/** True when the finding passes all filters but that of the facet "except". */
function passes(number, except) {
  const finding = data.findings[number];
  for (const { key, valueOf } of facets) {
    if (key !== except && chosen[key] !== "" && valueOf(finding) !== chosen[key]) return false;
  }
  if (chosen.decision !== "" && decisionOf(finding).decision !== chosen.decision) return false;
  return chosen.words.every((word) => haystacks[number].includes(word));
}

/** Applies the filters; keeps the selection when it is still shown. */
function refresh() {
  const current = shown[selected];
  shown = data.findings.map((_, number) => number).filter((number) => passes(number));
  selected = current === undefined ? -1 : shown.indexOf(current);
  drawCharts();
  drawTools();
  drawList();
  drawDetail();
}

function choose(key, value) {
  chosen[key] = chosen[key] === value ? "" : value;
  refresh();
}

function reset() {
  for (const key of ["severity", "mark", "field", "reason", "decision"]) chosen[key] = "";
  chosen.words = [];
  byId("search").value = "";
  refresh();
}
`;
