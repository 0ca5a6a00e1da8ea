// Part of the page's script: the keyboard, and the start.

export const keys = `
const page = () => Math.max(1, Math.floor(listElement.clientHeight / rowHeight) - 1);
const moves = {
  ArrowDown: () => select(selected + 1),
  j: () => select(selected + 1),
  ArrowUp: () => select(selected - 1),
  k: () => select(selected - 1),
  PageDown: () => select(selected + page()),
  PageUp: () => select(selected - page()),
  Home: () => select(0),
  End: () => select(shown.length - 1),
  Enter: () => {
    document.body.classList.add("reading");
    const evidence = byId("evidence");
    if (evidence) evidence.open = !evidence.open;
  },
  Escape: goBack,
  a: () => setDecision("accepted"),
  f: () => setDecision("to-fix"),
  o: () => setDecision("open"),
  "/": () => byId("search").focus(),
};
// These move the list only while it has the focus: elsewhere they scroll or press what is focused.
const ofList = new Set(["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End", "Enter"]);

addEventListener("keydown", (event) => {
  const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
  if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const isTyping = event.target.closest("input, textarea, select") !== null;
  if (isTyping && event.key === "Escape") {
    listElement.focus();
    return;
  }
  if (isTyping) return;
  if (ofList.has(event.key) && !listElement.contains(event.target) && event.target !== document.body) return;
  event.preventDefault();
  move();
});

// Nothing to filter or to decide: the page says so and shows no empty tools.
document.body.classList.toggle("clean", data.findings.length === 0);
drawSummary();
buildTools();
buildList();
refresh();
if (shown.length > 0) select(0);
`;
