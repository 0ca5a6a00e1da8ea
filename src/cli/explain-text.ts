// `explain --text`: the views of a text, its words, what every way of resembling finds of one mark, and what stops the rest.
import { explainMatch, type Likeness } from "../match/explain.ts";
import type { MatchContext } from "../match/way.ts";
import type { Mark } from "../model/mark.ts";
import type { Match } from "../model/match.ts";
import { pad } from "../report/columns.ts";
import { printable } from "../report/printable.ts";
import type { Wording } from "../report/wording/wording.ts";
import { type Cell, prepareCell, prepareHiddenCell } from "../text/cell.ts";
import { hiddenTextOf } from "../text/hidden-text.ts";

export function explainText(text: string, mark: Mark, context: MatchContext, wording: Wording): string {
  const hidden = hiddenTextOf(text);
  const cells = [prepareCell(text), ...(hidden === undefined ? [] : [prepareHiddenCell(text, hidden)])];
  const { views } = wording.explanation;
  const blocks = cells.map((cell, at) => block(cell, at === 0 ? views.readable : views.hidden, mark, context, wording));
  return `${printable(mark.mark)}\n${line(views.raw, text)}${blocks.join("")}`;
}

function block(cell: Cell, view: string, mark: Mark, context: MatchContext, wording: Wording): string {
  const { views, gate, found, notFound, nothing, stopped, ways: waysTitle } = wording.explanation;
  const { words, ways, stopped: spellings, likenesses, matches } = explainMatch(cell, mark, context);
  const matchText = ({ kind, similarity, span }: Match): string =>
    `“${cell.text.slice(span.start, span.end)}”: ${wording.kind[kind]} (${kind}, ${similarity})`;
  const wordText = words.map(({ word, gate: at }) => (at === undefined ? word : `${word} (${gate[at]})`)).join(", ");
  return [
    line(view, cell.readable.text),
    line(views.folded, cell.view.text),
    line(views.words, wordText === "" ? nothing : wordText),
    `\n${waysTitle}\n`,
    ...ways.map(({ id, matches: of }) => line(id, of.length === 0 ? nothing : of.map(matchText).join("; "))),
    ...spellings.map(({ text, gate: at }) => line("spelling", `“${text}”: ${stopped(gate[at])}`)),
    ...likenesses.map((likeness) => line(likeness.word, likenessText(likeness, wording))),
    `\n${matches.length === 0 ? notFound : `${found} ${printable(matches.map(matchText).join("; "))}`}\n`,
  ].join("");
}

function likenessText({ meant, slips, cost, budget, gate, similarity }: Likeness, wording: Wording): string {
  const words = wording.explanation;
  const path = slips
    .map(({ from, to, kind, cost: of }) => `${words.slip[kind]} ${from || "∅"}→${to || "∅"} ${of}`)
    .join(", ");
  const end = gate === undefined ? words.passed(similarity ?? 0) : words.stopped(words.gate[gate]);
  return `${words.distance(meant, cost, budget, path)}${end}`;
}

const nameWidth = 12;

function line(name: string, text: string): string {
  return `  ${pad(printable(name), nameWidth)} ${printable(text)}\n`;
}
