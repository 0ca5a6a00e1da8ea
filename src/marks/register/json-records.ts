// Records of a register as JSON: the objects of its outermost list, one at a time, so that what a cut-off file has is kept.
import { RegisterFault } from "../importer.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** A record of more units than this is no record of a mark. */
const longestRecord = 16 * 1024 * 1024;

/** Calls `onRecord` for each object of the list, which is the whole text or a member of its object. @throws RegisterFault "json". */
export async function readJsonRecords(
  text: AsyncIterable<string>,
  onRecord: (record: JsonObject) => void,
): Promise<void> {
  const reader = new Reader(onRecord);
  for await (const piece of text) reader.write(piece);
  reader.end();
}

/** The value under `path`; undefined where there is none. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((found, key) => (isObject(found) ? found[key] : undefined), value);
}

/** Text or number under `path` as text; "" where there is neither. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = valueAt(value, ...path);
  return typeof found === "string" ? found : typeof found === "number" ? String(found) : "";
}

export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

class Reader {
  readonly #onRecord: (record: JsonObject) => void;
  #pending = "";
  /** How far `pending` was looked at. */
  #at = 0;
  /** Where in `pending` the present record began, or -1. */
  #start = -1;
  /** Brackets that are open, outermost first. */
  #open = "";
  #inText = false;
  #line = 1;
  #found = 0;
  /** The list is over: what follows in its object are no records. */
  #isOver = false;

  constructor(onRecord: (record: JsonObject) => void) {
    this.#onRecord = onRecord;
  }

  write(piece: string): void {
    this.#pending += piece;
    for (; this.#at < this.#pending.length; this.#at += 1) this.#look(this.#pending[this.#at] as string);
    // What is escaped at the end of a piece is at the beginning of the next.
    const from = this.#start === -1 ? this.#pending.length : this.#start;
    this.#pending = this.#pending.slice(from);
    this.#at -= from;
    if (this.#start !== -1) this.#start = 0;
    if (this.#pending.length > longestRecord) throw this.#fault();
  }

  end(): void {
    if (this.#open !== "" || this.#inText) throw this.#fault();
  }

  #look(sign: string): void {
    if (sign === "\n") this.#line += 1;
    if (this.#inText) {
      if (sign === "\\") this.#at += 1;
      else if (sign === '"') this.#inText = false;
    } else if (sign === '"') this.#inText = true;
    else if (sign === "{" || sign === "[") {
      if (sign === "{" && this.#isInList() && !this.#isOver) this.#start = this.#at;
      this.#open += sign;
    } else if (sign === "}" || sign === "]") {
      const opened = this.#open.at(-1);
      if (opened !== (sign === "}" ? "{" : "[")) throw this.#fault();
      this.#open = this.#open.slice(0, -1);
      if (this.#start !== -1 && this.#isInList()) this.#finish();
      else if (sign === "]" && this.#open.length < 2) this.#isOver = this.#found > 0;
    }
  }

  #isInList(): boolean {
    return this.#open === "[" || this.#open === "{[";
  }

  #finish(): void {
    const text = this.#pending.slice(this.#start, this.#at + 1);
    this.#start = -1;
    let record: unknown;
    try {
      record = JSON.parse(text);
    } catch {
      throw this.#fault();
    }
    this.#found += 1;
    if (isObject(record)) this.#onRecord(record);
  }

  #fault(): RegisterFault {
    return new RegisterFault("json", "", this.#line);
  }
}
