// Part of the page's script: the selected finding in its listing, its reasons behind a click, and the decision.

export const detail = `
function drawDetail() {
  const finding = data.findings[shown[selected]];
  const back = make("button", { type: "button", id: "back", onclick: goBack }, "← " + labels.back);
  if (finding === undefined) {
    byId("detail").replaceChildren(back, make("p", { className: "empty" }, labels.pick));
    return;
  }
  const listing = data.listings[finding.listing];
  const parts = [
    back,
    make("h2", {}, badge(finding.severity), " ", finding.word),
    make("p", { className: "place" }, listing.name + " · " + listing.place),
    make("p", { className: "message" }, finding.message),
  ];
  if (finding.instead) parts.push(make("p", { className: "instead" }, "→ " + labels.insteadOf + ": ", make("strong", {}, finding.instead)));
  parts.push(decisionForm(finding), evidence(finding), ...listing.fields.map((field) => fieldText(field)));
  byId("detail").replaceChildren(...parts);
  byId("detail").scrollTop = 0;
}

function goBack() {
  document.body.classList.remove("reading");
  listElement.focus();
}

function evidence(finding) {
  const facts = finding.facts.flatMap(([name, value]) => [make("dt", {}, name), make("dd", {}, value)]);
  return make(
    "details",
    { id: "evidence" },
    make("summary", {}, labels.evidence + " (" + finding.evidence.length + ")"),
    make("ul", {}, ...finding.evidence.map((sentence) => make("li", {}, sentence))),
    make("dl", {}, ...facts),
  );
}

function fieldText({ label, segments }) {
  const text = marked(segments, (piece, number) => {
    const { severity } = data.findings[number];
    const isCurrent = number === shown[selected];
    const at = shown.indexOf(number);
    return make(
      "button",
      { type: "button", className: "hit " + severity, "aria-current": String(isCurrent), disabled: at < 0, onclick: () => select(at) },
      piece,
    );
  });
  return make("section", { className: "field" }, make("h3", {}, label), make("p", {}, ...text));
}

function decisionForm(finding) {
  const { decision, reason } = decisionOf(finding);
  const names = { open: labels.open, accepted: labels.accept, "to-fix": labels.toFix };
  const buttons = Object.entries(names).map(([value, name]) =>
    make("button", { type: "button", "aria-pressed": String(value === decision), onclick: () => setDecision(value) }, name),
  );
  const parts = [make("div", { className: "buttons", role: "group", "aria-label": labels.decision }, ...buttons)];
  if (decision === "accepted") {
    const input = make("textarea", { id: "reason", rows: 2, value: reason, placeholder: labels.reasonNeeded });
    input.addEventListener("input", () => decide(finding, "accepted", input.value.trim()));
    parts.push(make("label", { for: "reason" }, labels.reason), input);
  }
  return make("section", { id: "decision" }, ...parts);
}

function setDecision(value) {
  const finding = data.findings[shown[selected]];
  if (finding === undefined) return;
  decide(finding, value, decisionOf(finding).reason);
  drawRows();
  drawDetail();
  if (value === "accepted") byId("reason").focus();
}
`;
