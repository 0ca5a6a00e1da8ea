// The thread that prepares pieces of dictionary files for an index, one after the other.
import { parentPort } from "node:worker_threads";
import type { PackedMarks } from "./mark-batch.ts";
import { PiecePreparer, type PieceToPrepare, type PreparedPiece } from "./prepare-piece.ts";

const preparer = new PiecePreparer();

parentPort?.on("message", (task: PieceToPrepare) => {
  const { marks, problems } = preparer.prepare(task);
  const copied = copyOf(marks);
  const buffers = Object.values(copied).flatMap((part) => (ArrayBuffer.isView(part) ? part.buffer : []));
  parentPort?.postMessage({ marks: copied, problems } satisfies PreparedPiece, buffers as ArrayBuffer[]);
});

/** The lists alone, without the room behind them in which they grow: they move to the other thread. */
function copyOf(marks: PackedMarks): PackedMarks {
  return {
    ...marks,
    marks: marks.marks.slice(),
    ids: Uint8Array.from(marks.ids),
    records: Uint8Array.from(marks.records),
    shared: Uint8Array.from(marks.shared),
    terms: marks.terms.slice(),
    beginnings: marks.beginnings.slice(),
  };
}
