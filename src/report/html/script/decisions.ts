// Part of the page's script: what the reviewer decides, by fingerprint, kept in a file that the reviewer saves.

export const decisions = String.raw`
const decided = new Map();
// Entries of a loaded file, by fingerprint: what the page does not know of them is saved as it was.
const carried = new Map();
let unsaved = 0;

function decisionOf(finding) {
  return decided.get(finding.fingerprint) ?? { decision: "open", reason: "" };
}

function decide(finding, decision, reason) {
  if (carried.get(finding.fingerprint)?.decision !== decision) carried.delete(finding.fingerprint);
  if (decision === "open") decided.delete(finding.fingerprint);
  else decided.set(finding.fingerprint, { decision, reason });
  unsaved += 1;
  drawTools();
}

/** The file: one entry for each decided fingerprint, in the order of the findings, then what was loaded beside them. */
function decisionsFile() {
  const seen = new Set();
  const decisions = [];
  for (const finding of data.findings) {
    const { fingerprint, rule, word, mark, column } = finding;
    const { decision, reason } = decisionOf(finding);
    if (decision === "open" || seen.has(fingerprint)) continue;
    seen.add(fingerprint);
    const { sku, id } = data.listings[finding.listing];
    const { reason: before, ...rest } = carried.get(fingerprint) ?? {};
    decisions.push({ ...rest, fingerprint, decision, ...(reason ? { reason } : {}), rule, mark, text: word, sku, id, column });
  }
  for (const [fingerprint, entry] of carried) if (!seen.has(fingerprint)) decisions.push(entry);
  return { schemaVersion: 1, kind: "listing-lint-decisions", decisions };
}

function saveDecisions() {
  const blob = new Blob([JSON.stringify(decisionsFile(), null, 2) + "\n"], { type: "application/json" });
  const link = make("a", { href: URL.createObjectURL(blob), download: "listing-lint-decisions.json" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  unsaved = 0;
  drawTools();
}

async function loadDecisions(file) {
  let message = labels.notLoaded;
  try {
    const { kind, decisions } = JSON.parse(await file.text());
    if (kind === "listing-lint-decisions") {
      for (const entry of decisions) {
        const { fingerprint, decision, reason } = entry;
        carried.set(String(fingerprint), entry);
        if (decision !== "accepted" && decision !== "to-fix") continue;
        decided.set(String(fingerprint), { decision, reason: String(reason ?? "") });
      }
      message = fill(labels.loaded, { n: decisions.length });
    }
  } catch {
    // Said below: the file is of another kind.
  }
  refresh();
  byId("said").textContent = message;
}

addEventListener("beforeunload", (event) => {
  if (unsaved > 0) event.preventDefault();
});
`;
