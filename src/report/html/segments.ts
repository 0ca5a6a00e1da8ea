// A cell cut into pieces, each inside one finding or outside all, so that the page only has to lay them side by side.
import type { Span } from "../../model/listing.ts";
import { printable } from "../printable.ts";

/** Printable text and the number of the finding that it belongs to; no number outside all findings. */
export type Segment = readonly [text: string, finding?: number];

export interface NumberedSpan extends Span {
  readonly finding: number;
}

// A description may have many thousands of characters; around a finding, this many tell what it is about.
const maxContext = 400;

/** Pieces of `text` in order. Where findings overlap, the first of `spans` has the characters. */
export function segmentsOf(text: string, spans: readonly NumberedSpan[]): Segment[] {
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [at, start] of edges.entries()) {
    const end = edges[at + 1];
    if (end === undefined) break;
    const owner = spans.find((span) => span.start <= start && span.end >= end);
    const piece = text.slice(start, end);
    if (owner === undefined) segments.push([shorten(piece, start > 0, end < text.length)]);
    else segments.push([printable(piece), owner.finding]);
  }
  return segments;
}

/** Leaves the ends that touch a finding; what is far from any becomes an ellipsis. */
function shorten(text: string, touchesBefore: boolean, touchesAfter: boolean): string {
  if (text.length <= maxContext * 2) return printable(text);
  const head = touchesBefore || !touchesAfter ? text.slice(0, maxContext) : "";
  const tail = touchesAfter ? text.slice(-maxContext) : "";
  return `${printable(head)} … ${printable(tail)}`;
}
