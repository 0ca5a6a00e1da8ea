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
  let decode: Decode | undefined;
  let head = "";
  let ended = false;
  // A fault after the beginning belongs to the reading of the text, where what came before it is kept.
  let fault: unknown;
  while (head.length < headUnits && !ended && fault === undefined) {
    try {
      const { value, done } = await source.next();
      decode ??= decoderFor(value ?? new Uint8Array());
      const decoded = decode(done === true ? undefined : value);
      head += decoded.text;
      fault = decoded.fault;
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
        const decoded = decode?.(ended ? undefined : value);
        if (decoded !== undefined && decoded.text !== "") yield decoded.text;
        if (decoded?.fault !== undefined) throw decoded.fault;
      }
    } finally {
      await source.return?.();
    }
  }
  return { head: head.slice(0, headUnits), text: text() };
}

/** Gives the text of a chunk, to where it is at fault; `undefined` ends the text. */
type Decode = (chunk: Uint8Array | undefined) => { readonly text: string; readonly fault?: RegisterFault };

/** A decoder tells that bytes are wrong, but not where: of what stands this near before them, nothing is read. */
const sliceBytes = 8 * 1024;

/** A decoder by byte order mark, else by the XML declaration, else UTF-8. */
function decoderFor(first: Uint8Array): Decode {
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
    let text = "";
    try {
      if (chunk === undefined) return { text: decoder.decode() };
      for (let from = 0; from < chunk.length; from += sliceBytes)
        text += decoder.decode(chunk.subarray(from, from + sliceBytes), { stream: true });
      return { text };
    } catch {
      return { text, fault: new RegisterFault("encoding", name) };
    }
  };
}
