// Part of the page's script: the data, and elements made from it.

export const elements = String.raw`
const data = JSON.parse(document.getElementById("data").textContent);
const labels = data.labels;
const byId = (id) => document.getElementById(id);
const severityName = Object.fromEntries(data.severities);

/** An element with properties; names with a hyphen, and role, are attributes. Children are elements or text. */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (name.includes("-") || name === "role" || name === "for") element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children);
  return element;
}

/** Wording with its numbers filled in. */
function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

function badge(severity) {
  return make("span", { className: "badge " + severity }, severityName[severity]);
}

/** The listing's field as text with each finding marked; wrap makes the marked part. */
function marked(segments, wrap) {
  return segments.map(([text, number]) => (number === undefined ? text : wrap(text, number)));
}
`;
