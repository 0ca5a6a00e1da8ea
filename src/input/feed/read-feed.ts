// An XML feed to its listings: its products become the rows of a table whose header are their elements.

import type { Limits } from "../../model/limits.ts";
import type { RawProblem } from "../../model/problem.ts";
import { withoutMarkup } from "../../text/markup.ts";
import type { Entry } from "../entry.ts";
import { PartFault } from "../part-fault.ts";
import { peek } from "../peek.ts";
import { readRows } from "../read-rows.ts";
import { type Reading, refusal } from "../reading.ts";
import { type NamedRecord, recordRows } from "../record-table.ts";
import { XmlReader } from "../xml.ts";
import { xmlText } from "../xml-text.ts";
import { escapeBareAmpersands } from "./bare-ampersands.ts";
import { FeedRecordsReader } from "./feed-records.ts";
import { type RecordShape, recordShapeOf } from "./feed-shape.ts";

// Enough to see a few products.
const sampleUnits = 256 * 1024;

/** Reads the listings of a feed; a document in which nothing looks like a product is refused. */
export async function* readFeed(bytes: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<readonly Entry[]> {
  const { options, account, decoding } = reading;
  const entities: Entities = { areUnknown: false };
  const text = escapeBareAmpersands(xmlText(bytes, decoding, options.encoding), (reference) => {
    // Those of HTML are read where all cells lose their markup.
    entities.areUnknown ||= withoutMarkup(reference).text === reference;
  });
  const { head, all } = await peek(text, (pieces) => unitsIn(pieces) > sampleUnits);
  const shape = recordShapeOf(head.join(""), options.limits);
  if (shape === undefined) {
    yield [refusal(account, "xml")];
    return;
  }
  const problems: RawProblem[] = [];
  const isTable = yield* readRows(
    recordRows(feedRecords(all, shape, entities, options.limits, problems), options.limits.columns),
    reading,
  );
  if (!isTable) yield [refusal(account, "xml")];
  if (problems.length > 0) yield [{ problems: problems.map((raised) => ({ ...raised, file: account.path })) }];
}

/** What is known by now of the entities that a feed uses. */
interface Entities {
  areUnknown: boolean;
}

function unitsIn(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

async function* feedRecords(
  text: AsyncIterable<string>,
  shape: RecordShape,
  entities: Entities,
  limits: Limits,
  problems: RawProblem[],
): AsyncGenerator<NamedRecord[]> {
  const reader = new FeedRecordsReader(shape);
  const xml = new XmlReader(reader, limits, { allowsExternalType: true });
  for await (const piece of text) {
    xml.write(piece);
    const records = reader.take();
    if (records.length > 0) yield records;
    if (xml.isOver) break;
  }
  xml.end();
  const rest = reader.take();
  if (rest.length > 0) yield rest;
  const fault = xml.fault ?? (xml.hasExternalType && entities.areUnknown ? "doctype" : undefined);
  if (fault !== undefined) problems.push(new PartFault(fault).toProblem());
}
