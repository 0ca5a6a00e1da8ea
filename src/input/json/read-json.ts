// A JSON document to its listings: the objects in its arrays become the rows of a table whose header are their keys.
import { problem } from "../../model/problem.ts";
import type { Entry } from "../entry.ts";
import { readRows } from "../read-rows.ts";
import { type Reading, refusal } from "../reading.ts";
import { type NamedRecord, recordRows } from "../record-table.ts";
import { ElementSplitter } from "./element-splitter.ts";
import { recordOf } from "./json-records.ts";

/** Reads the listings of a document; one without an array of objects is refused. */
export async function* readJson(text: AsyncIterable<string>, reading: Reading): AsyncGenerator<readonly Entry[]> {
  const { options, account } = reading;
  const { recordUnits, columns } = options.limits;
  const isTable = yield* readRows(recordRows(jsonRecords(text, recordUnits), columns), reading);
  if (!isTable) yield [refusal(account, "json")];
  // Which key holds what was told by its name alone.
  else yield [{ problems: [problem("I301", { file: account.path }, { reason: "json-objects" })] }];
}

async function* jsonRecords(text: AsyncIterable<string>, maxUnits: number): AsyncGenerator<NamedRecord[]> {
  const splitter = new ElementSplitter(maxUnits);
  for await (const piece of text) {
    const elements = splitter.push(piece);
    if (elements.length > 0) yield elements.map(recordOf);
  }
  const rest = splitter.end();
  if (rest.length > 0) yield rest.map(recordOf);
}
