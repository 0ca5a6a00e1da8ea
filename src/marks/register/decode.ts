// Bytes of a register file to text: the encoding that the file states, else UTF-8; never a guess, never a replaced letter.
import { RegisterFault } from "../importer.ts";

export interface DecodedFile {
  /** Beginning of the text, up to `headUnits`. */
  readonly head: string;
  /** The whole text, the beginning included. */
  readonly text: AsyncIterable<string>;
}

const headUnits = 64 * 1024;

/** Decodes the beginning and hands the rest on as it comes. @throws RegisterFault "encoding", also from `text`. */
export async function decodeFile(bytes: AsyncIterable<Uint8Array>): Promise<DecodedFile> {
  const source = bytes[Symbol.asyncIterator]();
  let decode: ((chunk: Uint8Array | undefined) => string) | undefined;
  let head = "";
  let ended = false;
  // A fault after the beginning belongs to the reading of the text, where what came before it is kept.
  let fault: unknown;
  while (head.length < headUnits && !ended && fault === undefined) {
    try {
      const { value, done } = await source.next();
      decode ??= decoderFor(value ?? new Uint8Array());
      head += decode(done === true ? undefined : value);
      ended = done === true;
    } catch (error) {
      fault = error;
    }
  }
  if (head === "" && fault !== undefined) throw fault;
  async function* text(): AsyncGenerator<string> {
    try {
      if (head !== "") yield head;
      if (fault !== undefined) throw fault;
      while (!ended) {
        const { value, done } = await source.next();
        ended = done === true;
        const piece = decode?.(ended ? undefined : value) ?? "";
        if (piece !== "") yield piece;
      }
    } finally {
      await source.return?.();
    }
  }
  return { head: head.slice(0, headUnits), text: text() };
}

/** A decoder by byte order mark, else by the XML declaration, else UTF-8; `undefined` ends the text. */
function decoderFor(first: Uint8Array): (chunk: Uint8Array | undefined) => string {
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(
    Buffer.from(first.subarray(0, 200)).toString("latin1"),
  )?.[1];
  const marked =
    first[0] === 0xff && first[1] === 0xfe ? "utf-16le" : first[0] === 0xfe && first[1] === 0xff ? "utf-16be" : "";
  const name = marked || (declared ?? "utf-8");
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(name, { fatal: true });
  } catch {
    throw new RegisterFault("encoding", name);
  }
  return (chunk) => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new RegisterFault("encoding", name);
    }
  };
}
