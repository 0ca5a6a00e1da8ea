// Reading register XML beside a bare SAX parse of the same file: the office's own records, repeated under other numbers.

import { once } from "node:events";
import { createReadStream, createWriteStream, existsSync, readFileSync } from "node:fs";
import { importRegisters } from "../../src/marks/register/import-registers.ts";
import { SaxesParser } from "../../src/text/saxes.ts";
import { sharedData } from "../shared-data.ts";
import { median } from "./rounds.ts";
import type { Row } from "./table.ts";

const sample = `${sharedData}/trademarks/uspto/apc-daily-sample-20180218.xml`;
const file = ".cache/apc260101.xml";

export async function registerXmlRows(megabytes: number, rounds: number): Promise<Row[]> {
  if (!existsSync(sample)) {
    console.log(`Register XML is not measured: ${sample} is not there.`);
    return [];
  }
  await writeRecords(megabytes * 1e6);
  const [bare, imported]: [number[], number[]] = [[], []];
  // One round to warm up.
  for (let round = -1; round < rounds; round += 1) {
    const times = [await cpuOf(parseAlone), await cpuOf(importAlone)] as const;
    if (round < 0) continue;
    bare.push(times[0]);
    imported.push(times[1]);
  }
  return [
    [
      `import of ${megabytes} MB of USPTO XML: speed against a bare SAX parse`,
      median(bare) / median(imported),
      ">= 0.5",
    ],
  ];
}

/** CPU seconds of this process: the wall clock tells of its neighbours on a busy machine. */
async function cpuOf(run: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

async function writeRecords(size: number): Promise<void> {
  const text = readFileSync(sample, "utf8");
  const records = text.match(/<case-file>[\s\S]*?<\/case-file>/g) ?? [];
  const [first, last] = [text.indexOf("<case-file>"), text.lastIndexOf("</case-file>") + "</case-file>".length];
  const out = createWriteStream(file);
  out.write(text.slice(0, first));
  let number = 70_000_000;
  for (let written = 0; written < size; ) {
    for (const record of records) {
      number += 1;
      const other = record
        .replace(/<serial-number>\d+/, `<serial-number>${number}`)
        .replace("<mark-identification>", `<mark-identification>Q${number.toString(36)} `);
      written += other.length;
      if (!out.write(other)) await once(out, "drain");
    }
  }
  out.end(text.slice(last));
  await once(out, "finish");
}

async function parseAlone(): Promise<void> {
  const parser = new SaxesParser({ position: false });
  let seen = 0;
  parser.on("opentag", () => {
    seen += 1;
  });
  parser.on("text", (text) => {
    seen += text.length;
  });
  for await (const piece of createReadStream(file, "utf8")) parser.write(piece as string);
  parser.close();
  if (seen === 0) throw new Error("nothing read");
}

async function importAlone(): Promise<void> {
  const selection = { onlyLive: false, offices: [], classes: [], designOnly: true };
  const { read } = await importRegisters([file], ".cache/apc.csv", { cwd: process.cwd(), selection, write: () => {} });
  if (read === 0) throw new Error("nothing read");
}
