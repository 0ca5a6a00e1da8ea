// A register: compiling it, its index on disk and in memory, and what the built-in dictionary adds to the start.
import { once } from "node:events";
import { createWriteStream, readFileSync, statSync } from "node:fs";
import { compileDictionaries } from "../../src/cli/compile-dictionaries.ts";
import { markHeader, markLine } from "../../src/marks/columns.ts";
import { openIndex } from "../../src/marks/open-index.ts";
import { coinedWords, madeRegister } from "../made-register.ts";
import { medians } from "./rounds.ts";
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
  await writeRegister(1);
  await compileDictionaries([table], tiny, process.cwd());
  await writeRegister(marks);
  const compile = async (): Promise<void> => {
    const { count } = await compileDictionaries([table], index, process.cwd());
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
  const [opened = 0, bare = 0, builtin = 0] = await medians(
    [
      { name: "open", run: () => openIndex(readFileSync(index)) },
      { name: "without", run: () => runNode([...check, "--no-builtin", "--dictionary", tiny]) },
      { name: "with", run: () => runNode(check) },
    ],
    rounds * 3,
  );
  const millions = marks / 1e6;
  return [
    [`compile of ${marks} marks, s`, compiled / 1000, `< ${20 * millions}`],
    ["that, against csv-parse alone", compiled / alone, ""],
    ["peak memory of that compile, MB", peak, "< 2000"],
    ["its index, MB", statSync(index).size / 1e6, `< ${120 * millions}`],
    ["reading and opening the index, ms", opened, `< ${150 * millions}`],
    ["the built-in dictionary at the start of check, ms", builtin - bare, "< 60"],
  ];
}

async function writeRegister(marks: number): Promise<void> {
  const out = createWriteStream(table);
  out.write(markHeader);
  for (const entry of madeRegister(marks, coinedWords, 1)) if (!out.write(markLine(entry))) await once(out, "drain");
  out.end();
  await once(out, "finish");
}
