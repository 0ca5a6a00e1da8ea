// Part of the page's script: the summary, where each bar is a filter.

export const charts = `
const maxBars = 8;

function drawSummary() {
  byId("summary").textContent = labels.summary;
  if (data.problems.length > 0) {
    const items = data.problems.map((problem) => make("li", {}, problem));
    byId("notices").append(make("details", { className: "notice" }, make("summary", {}, labels.problems), make("ul", {}, ...items)));
  }
  byId("notices").append(...data.notices.map((notice) => make("p", { className: "notice" }, notice)));
}

function drawCharts() {
  const focused = document.activeElement?.dataset?.bar;
  byId("charts").replaceChildren(...facets.map(chart));
  if (focused) [...document.querySelectorAll("[data-bar]")].find((bar) => bar.dataset.bar === focused)?.focus();
}

function chart({ key, label, valueOf, nameOf }) {
  const counts = new Map();
  data.findings.forEach((finding, number) => {
    const value = valueOf(finding);
    // A rule of a marketplace is about no mark.
    if (value !== "" && passes(number, key)) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  const order = data.severities.map(([severity]) => severity);
  const sorted = [...counts].sort((a, b) =>
    key === "severity" ? order.indexOf(a[0]) - order.indexOf(b[0]) : b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  const bars = sorted.filter(([value], at) => at < maxBars || value === chosen[key]);
  const rest = sorted.length - bars.length;
  const most = Math.max(1, ...bars.map(([, count]) => count));
  const rows = bars.map(([value, count]) => bar(key, value, nameOf(value), count, count / most));
  if (rest > 0) rows.push(make("p", { className: "rest" }, "+ " + rest + " " + labels.others));
  return make("section", { className: "chart" }, make("h2", {}, label), ...rows);
}

function bar(key, value, name, count, share) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 100 6");
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  rect.setAttribute("width", String(Math.max(1, share * 100)));
  rect.setAttribute("height", "6");
  if (key === "severity") rect.setAttribute("class", value);
  svg.append(rect);
  const button = make(
    "button",
    { type: "button", className: "bar", "aria-pressed": String(chosen[key] === value), onclick: () => choose(key, value) },
    make("span", { className: "name", title: name }, name),
    make("span", { className: "count" }, String(count)),
    svg,
  );
  button.dataset.bar = key + " " + value;
  return button;
}
`;
