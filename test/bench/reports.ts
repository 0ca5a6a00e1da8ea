// Peak memory of the reports that people open, at growing numbers of listings: what grows with them is a fault.
import { once } from "node:events";
import { createWriteStream, mkdirSync, rmSync, writeFileSync } from "node:fs";
import type { Row } from "./table.ts";
import { csvHeader, seeded, toCsvRow } from "./texts.ts";
import { runNode } from "./whole.ts";

const folder = ".cache/bench-reports";
const marks = ["Yeti", "Nike", "Velcro", "Stanley", "Lego", "Crocs"];
const words =
  "dog bowl stainless steel non slip pet feeding water food large small cat puppy kitchen storage box lid set of with for and the durable washable soft cotton travel outdoor indoor home office gift holder rack hook door wall light lamp led usb cable charger phone case cover clear black white red blue green pink grey pack pieces inch ounce bottle cup mug tumbler glass wood bamboo metal plastic rubber handle strap belt bag pouch wallet zipper pocket mesh foldable portable adjustable universal premium heavy duty easy clean safe kids baby toddler adult men women boys girls shirt sock shoe hat glove scarf jacket".split(
    " ",
  );

/** One thread and few marks: what is left is the reading and the reports. */
export async function reportRows(sizes: readonly number[]): Promise<Row[]> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/marks.csv`, `mark\n${marks.join("\n")}\n`);
  const rows: Row[] = [];
  for (const size of sizes) {
    await writeListings(size);
    for (const names of [[], ["csv"], ["html"], ["xlsx"], ["csv", "html", "xlsx"]]) {
      const reports = names.flatMap((name) => ["--report", `${name}=${folder}/report.${name}`]);
      const scan = ["bin/listing-lint.js", "scan", `${folder}/listings.csv`, "--quiet", "--jobs", "1", "--no-builtin"];
      const peak = await runNode([...scan, "--dictionary", `${folder}/marks.csv`, ...reports]);
      rows.push([`peak memory, ${size} listings: ${names.join(" + ") || "no report file"}, MB`, peak, ""]);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return rows;
}

/** Listings of 700 characters; every tenth has a mark. */
async function writeListings(count: number): Promise<void> {
  const random = seeded(3);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
  const text = (length: number): string => {
    let made = pick(words);
    while (made.length < length) made += ` ${pick(words)}`;
    return made;
  };
  const out = createWriteStream(`${folder}/listings.csv`);
  out.write(csvHeader);
  for (let number = 0; number < count; number += 1) {
    const mark = random() < 0.1 ? `${pick(marks)} ` : "";
    const bullets = Array.from({ length: 5 }, () => text(70));
    const row = toCsvRow({ sku: `SKU-${number}`, title: mark + text(80), bullets, description: text(250) });
    if (!out.write(row)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}
