// Character references of HTML. The one home of `entities`.
import { decodeHTML } from "entities/decode";

/** `text` with its character references decoded once: "&amp;lt;" gives "&lt;". */
export function decodeEntities(text: string): string {
  return decodeHTML(text);
}
