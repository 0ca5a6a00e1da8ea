// `npm run rules` checks marks, goods and words and prints what is wrong; `-- --repair` mends first what is mechanical.
import { writeFileSync } from "node:fs";
import { faultLine } from "./fault.ts";
import { folders, ruleFiles } from "./files.ts";
import { canonicalGoods, goodsFaults } from "./goods.ts";
import { canonicalMarks, markFaults } from "./marks.ts";
import { canonicalWords, wordFaults } from "./words.ts";

const canonical = { marks: canonicalMarks, goods: canonicalGoods, words: canonicalWords };

export default function main(args: readonly string[]): void {
  if (args.includes("--repair")) repair();
  const faults = [
    ...markFaults(ruleFiles("marks")),
    ...ruleFiles("goods").flatMap(goodsFaults),
    ...ruleFiles("words").flatMap(wordFaults),
  ];
  for (const fault of faults) console.log(faultLine(fault));
  if (faults.length > 0) process.exitCode = 1;
}

function repair(): void {
  for (const folder of folders) {
    for (const { name, text } of ruleFiles(folder)) {
      const mended = canonical[folder](text);
      if (mended === text) continue;
      writeFileSync(`rules/${folder}/${name}`, mended);
      console.log(`mended rules/${folder}/${name}`);
    }
  }
}
