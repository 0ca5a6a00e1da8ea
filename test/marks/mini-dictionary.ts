// Small dictionaries for tests: marks by what matters in the test, everything else unknown.
import { type Dictionary, joinDictionaries, prepareMarks } from "../../src/marks/dictionary.ts";
import { openIndex } from "../../src/marks/open-index.ts";
import { packIndex } from "../../src/marks/pack-index.ts";
import type { MarkEntry } from "../../src/model/mark.ts";
import type { MarkIndex } from "../../src/model/mark-index.ts";

/** A mark by its name, or with the columns that matter. `sector` is that of a built-in mark. */
export type MiniMark = string | (Partial<MarkEntry> & { readonly mark: string; readonly sector?: string });

export function entryOf(mini: MiniMark): MarkEntry {
  const { sector: _, ...entry } = typeof mini === "string" ? { mark: mini, sector: "" } : { sector: "", ...mini };
  return { classes: [], offices: [], aliases: [], companions: [], ordinary: [], sayInstead: [], ...entry };
}

export function indexOf(minis: readonly MiniMark[], name = "test"): MarkIndex {
  const marks = minis.flatMap((mini) => {
    const sector = typeof mini === "string" ? "" : (mini.sector ?? "");
    return prepareMarks([{ entry: entryOf(mini), line: 1 }], name, sector).marks;
  });
  return openIndex(packIndex(marks, { name }));
}

export function dictionaryOf(minis: readonly MiniMark[]): Dictionary {
  return joinDictionaries([indexOf(minis)]);
}
