// An object of JSON as a record of named texts: lists repeat their name, objects inside put theirs in front.
import type { NamedRecord, NamedValue } from "../record-table.ts";
import type { JsonElement } from "./element-splitter.ts";

/** The record of an element; its fault is that it is too long or no JSON. */
export function recordOf({ line, json }: JsonElement): NamedRecord {
  if (json === undefined) return { line, values: [], fault: { code: "I104", line } };
  try {
    return { line, values: [...valuesOf("", JSON.parse(json), 0)] };
  } catch {
    return { line, values: [], fault: { code: "I103", line } };
  }
}

const maxDepth = 20;

function* valuesOf(name: string, value: unknown, depth: number): Generator<NamedValue> {
  if (value === null || depth > maxDepth) return;
  if (Array.isArray(value)) {
    for (const one of value) yield* valuesOf(name, one, depth + 1);
  } else if (typeof value === "object") {
    // Of deeper names, the last two tell what a text is: `variants 0 option title` adds nothing to `option title`.
    const outer = name.split(" ").at(-1) ?? "";
    for (const [key, one] of Object.entries(value as object)) {
      yield* valuesOf(outer === "" ? key : `${outer} ${key}`, one, depth + 1);
    }
  } else {
    const text = String(value);
    if (text.trim() !== "") yield { name, text };
  }
}
