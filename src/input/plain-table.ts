// Whether the bytes of a source are the text of its table, so that the table can be written again where it stands.
import { sniff } from "./container.ts";
import type { Source } from "./source.ts";

/** What the bytes of `source` are: `table`, or what wraps or replaces one (`zip`, `gzip`, `html` ...). */
export async function kindOfBytes(source: Source): Promise<string> {
  const head: Uint8Array[] = [];
  for await (const chunk of source.open()) {
    head.push(chunk);
    break;
  }
  const container = sniff(Buffer.concat(head).subarray(0, headBytes), false);
  return container.kind === "other" ? container.type : container.kind;
}

const headBytes = 16 * 1024;
