// A dictionary file as pieces that can each be parsed alone: CSV is cut between rows, with its header before each piece.
import { endOfRows } from "./register/table.ts";

export interface DictionaryPiece {
  readonly text: string;
  /** Lines to add to those of the piece to have those of the file. */
  readonly line: number;
  /** Lines at its beginning that stood in the first piece: the header, once more. */
  readonly repeated: number;
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
  let headerLines = 0;
  let line = 0;
  let scanned = pieceUnits;
  let fault: { readonly error: unknown } | undefined;
  const next = (text: string): DictionaryPiece => {
    const piece = { text: header + text, line: line - headerLines, repeated: headerLines };
    line += linesIn(text);
    if (header !== "") return piece;
    header = headerOf(text);
    headerLines = linesIn(header);
    return piece;
  };
  try {
    for await (const chunk of texts) {
      pending += chunk;
      if (isWhole || pending.length < scanned) continue;
      const end = endOfRows(pending, ",");
      // A row that goes on beyond the piece: looked at again when there is twice as much.
      scanned = end === 0 ? pending.length * 2 : pieceUnits;
      if (end === 0) continue;
      const text = pending.slice(0, end);
      pending = pending.slice(end);
      if (header === "" && headerOf(text) === "") line += linesIn(text);
      else yield next(text);
    }
  } catch (error) {
    fault = { error };
  }
  if (fault !== undefined) pending = isWhole ? "" : pending.slice(0, endOfRows(pending, ","));
  if ((header === "" && fault === undefined) || pending !== "") yield next(pending);
  if (fault !== undefined) throw fault.error;
}

/** The beginning of `text` to the end of its first row that is not blank; "" where all are. */
function headerOf(text: string): string {
  const filled = text.search(/[^\r\n,"\ufeff]/);
  if (filled === -1) return "";
  for (let end = text.indexOf("\n", filled) + 1; end > 0; ) {
    const beginning = text.slice(0, end);
    if (endOfRows(beginning, ",") === end) return beginning;
    // A line break in quotes: it takes another quote to end them.
    const quote = text.indexOf('"', end);
    end = quote === -1 ? 0 : text.indexOf("\n", quote) + 1;
  }
  return text;
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
