// Part of the page's script: the tools and the list, of which only the rows in view exist.

export const list = String.raw`
const rowHeight = 60;
const listElement = byId("list");
const rowsElement = make("div", { id: "rows" });

function buildTools() {
  const search = make("input", { id: "search", type: "search", placeholder: labels.search, "aria-label": labels.search });
  let timer = 0;
  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      chosen.words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      refresh();
    }, 120);
  });
  const options = [["", labels.decision + ": –"], ["open", labels.open], ["accepted", labels.accepted], ["to-fix", labels.toFix]];
  const decision = make("select", { id: "decided", "aria-label": labels.decision });
  decision.append(...options.map(([value, name]) => make("option", { value }, name)));
  decision.addEventListener("change", () => {
    chosen.decision = decision.value;
    refresh();
  });
  const load = make("input", { type: "file", accept: ".json,application/json", hidden: true, "aria-label": labels.load });
  load.addEventListener("change", () => {
    if (load.files[0]) loadDecisions(load.files[0]);
    load.value = "";
  });
  byId("tools").append(
    search,
    decision,
    make("button", { type: "button", id: "reset", onclick: reset }, labels.reset),
    make("span", { id: "shown", role: "status" }),
    make("span", { id: "said", role: "status" }),
    make("button", { type: "button", id: "load", onclick: () => load.click() }, labels.load),
    load,
    make("button", { type: "button", id: "save", onclick: saveDecisions }, labels.save),
  );
}

function drawTools() {
  byId("decided").value = chosen.decision;
  byId("shown").textContent = fill(labels.shown, { n: shown.length, of: data.findings.length });
  byId("said").textContent = unsaved > 0 ? fill(labels.unsaved, { n: decided.size }) : "";
  byId("save").disabled = decided.size === 0;
}

function buildList() {
  listElement.setAttribute("role", "listbox");
  listElement.setAttribute("aria-label", labels.findings);
  listElement.tabIndex = 0;
  listElement.append(rowsElement);
  listElement.addEventListener("scroll", drawRows);
  addEventListener("resize", drawRows);
}

function drawList() {
  rowsElement.style.height = shown.length * rowHeight + "px";
  drawRows();
}

function drawRows() {
  const first = Math.max(0, Math.floor(listElement.scrollTop / rowHeight) - 5);
  const last = Math.min(shown.length, first + Math.ceil(listElement.clientHeight / rowHeight) + 10);
  const rows = [];
  for (let at = first; at < last; at++) rows.push(row(at));
  if (shown.length === 0) rows.push(make("p", { className: "empty" }, data.findings.length === 0 ? labels.nothing : labels.none));
  rowsElement.replaceChildren(...rows);
  if (selected >= first && selected < last) listElement.setAttribute("aria-activedescendant", "row-" + selected);
  else listElement.removeAttribute("aria-activedescendant");
}

function row(at) {
  const finding = data.findings[shown[at]];
  const { decision } = decisionOf(finding);
  const first = [badge(finding.severity), make("strong", {}, finding.word)];
  if (finding.mark && finding.mark.toLowerCase() !== finding.word.toLowerCase()) first.push(make("span", { className: "as" }, finding.mark));
  if (decision !== "open") first.push(make("span", { className: "decision" }, decision === "accepted" ? "✓ " + labels.accepted : "✎ " + labels.toFix));
  const element = make(
    "div",
    { id: "row-" + at, className: "row", role: "option", "aria-selected": String(at === selected), onclick: () => select(at, true) },
    make("div", { className: "first" }, ...first),
    make("div", { className: "second" }, data.listings[finding.listing].name + " · " + finding.field + " · " + finding.reason),
  );
  element.setAttribute("aria-setsize", String(shown.length));
  element.setAttribute("aria-posinset", String(at + 1));
  element.style.top = at * rowHeight + "px";
  return element;
}

/** Selects a row of the list; "open" also shows its listing where there is room for one pane only. */
function select(at, open) {
  if (shown.length === 0) return;
  selected = Math.min(shown.length - 1, Math.max(0, at));
  const top = selected * rowHeight;
  if (top < listElement.scrollTop) listElement.scrollTop = top;
  const bottom = top + rowHeight - listElement.clientHeight;
  if (bottom > listElement.scrollTop) listElement.scrollTop = bottom;
  if (open) document.body.classList.add("reading");
  drawRows();
  drawDetail();
}
`;
