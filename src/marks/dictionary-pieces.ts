// A dictionary file as pieces that can each be parsed alone: CSV is cut between rows, with its header before each piece.
import { endOfRows } from "./register/table.ts";

export interface DictionaryPiece {
  readonly text: string;
  /** Lines to add to those of the piece to have those of the file. */
  readonly line: number;
}

/** So little that what a piece is made into is garbage before the collector looks at it. */
const pieceUnits = 64 * 1024;

/** Throws the decoder's TypeError for bytes that are not UTF-8, behind the rows before them. JSON comes in one piece. */
export function piecesOf(bytes: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<DictionaryPiece> {
  return piecesOfText(decoded(bytes), /\.json$/i.test(path));
}

/** Throws what `texts` throws, behind the rows before it. */
export async function* piecesOfText(texts: AsyncIterable<string>, isWhole: boolean): AsyncGenerator<DictionaryPiece> {
  let pending = "";
  let header = "";
  let line = 0;
  let scanned = pieceUnits;
  let fault: { readonly error: unknown } | undefined;
  try {
    for await (const chunk of texts) {
      pending += chunk;
      if (isWhole || pending.length < scanned) continue;
      const end = endOfRows(pending, ",");
      // A row that goes on beyond the piece: looked at again when there is twice as much.
      scanned = end === 0 ? pending.length * 2 : pieceUnits;
      if (end === 0) continue;
      const text = pending.slice(0, end);
      yield { text: header + text, line };
      if (header === "") header = text.slice(0, text.indexOf("\n") + 1);
      line += linesIn(text) - (line === 0 ? 1 : 0);
      pending = pending.slice(end);
    }
  } catch (error) {
    fault = { error };
  }
  if (fault !== undefined) pending = isWhole ? "" : pending.slice(0, endOfRows(pending, ","));
  if ((header === "" && fault === undefined) || pending !== "") yield { text: header + pending, line };
  if (fault !== undefined) throw fault.error;
}

async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
