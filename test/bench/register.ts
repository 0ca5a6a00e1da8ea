// Registers: compiling them, their indexes on disk and in memory, and what the built-in dictionary adds to the start.
import { once } from "node:events";
import { createWriteStream, readFileSync, statSync } from "node:fs";
import { compileDictionaries } from "../../src/cli/compile-dictionaries.ts";
import { markHeader, markLine } from "../../src/marks/columns.ts";
import { openIndex } from "../../src/marks/open-index.ts";
import type { MarkEntry } from "../../src/model/mark.ts";
import { coinedWords, madeRegister, randomRegister } from "../made-register.ts";
import { median, medians } from "./rounds.ts";
import type { Row } from "./table.ts";
import { runNode } from "./whole.ts";

const table = ".cache/register.csv";
const index = ".cache/register.llx";
const tiny = ".cache/tiny.llx";
const parseAlone = `
  import { createReadStream } from "node:fs";
  import { parse } from "csv-parse";
  let cells = 0;
  for await (const row of createReadStream(${JSON.stringify(table)}).pipe(parse())) cells += row.length;
  if (cells === 0) throw new Error("nothing read");`;
const cli = "bin/listing-lint.js";
const check = [cli, "check", "blue ceramic dog bowl"];

export async function registerRows(marks: number, rounds: number): Promise<Row[]> {
  return [
    ...(await compileRows("made words", madeRegister(marks, coinedWords, 1), marks, rounds)),
    ...(await compileRows("random words and owners", randomRegister(marks, 2), marks, rounds)),
    ["the built-in dictionary at the start of check, ms", await builtinAtStart(rounds * 3), "< 60"],
  ];
}

async function compileRows(name: string, entries: Iterable<MarkEntry>, marks: number, rounds: number): Promise<Row[]> {
  await writeRegister(entries);
  const cpu: number[] = [];
  const compile = async (): Promise<void> => {
    const start = process.cpuUsage();
    const { count } = await compileDictionaries([table], index, process.cwd());
    const { user, system } = process.cpuUsage(start);
    cpu.push((user + system) / 1e6);
    if (count !== marks) throw new Error(`${marks} marks were made and ${count} compiled`);
  };
  const peak = await runNode([cli, "marks", "compile", table, "-o", index]);
  const [alone = 1, compiled = 0] = await medians(
    [
      { name: "csv-parse", run: () => runNode(["--input-type=module", "-e", parseAlone]) },
      { name: "compile", run: compile },
    ],
    rounds,
  );
  const opening: number[] = [];
  for (let round = 0; round < rounds * 3; round += 1) {
    const start = process.cpuUsage();
    openIndex(readFileSync(index));
    const { user, system } = process.cpuUsage(start);
    opening.push((user + system) / 1000);
  }
  const millions = marks / 1e6;
  return [
    [`${name}: compile of ${marks} marks, s`, compiled / 1000, `< ${20 * millions}`],
    ["CPU of that, all threads, s", median(cpu), ""],
    ["that, against csv-parse alone", compiled / alone, ""],
    ["peak memory of that compile, MB", peak, "< 2000"],
    ["its index, MB", statSync(index).size / 1e6, `< ${120 * millions}`],
    ["reading and opening the index, CPU ms", median(opening), `< ${150 * millions}`],
  ];
}

async function builtinAtStart(rounds: number): Promise<number> {
  await writeRegister(madeRegister(1, coinedWords, 1));
  await compileDictionaries([table], tiny, process.cwd());
  const [bare = 0, builtin = 0] = await medians(
    [
      { name: "without", run: () => runNode([...check, "--no-builtin", "--dictionary", tiny]) },
      { name: "with", run: () => runNode(check) },
    ],
    rounds,
  );
  return builtin - bare;
}

async function writeRegister(entries: Iterable<MarkEntry>): Promise<void> {
  const out = createWriteStream(table);
  out.write(markHeader);
  for (const entry of entries) if (!out.write(markLine(entry))) await once(out, "drain");
  out.end();
  await once(out, "finish");
}
