// `npm run bench`: one table of ratios, all measured in this run. `--quick` takes smaller inputs and a tenth of the marks;
// `--registers` compiles a million marks and imports XML; `--reports` measures the memory of reports to files at growing sizes; `--stages` tells instead where the time of a scan goes, and wants less than a minute; `--workbooks` reads workbooks beside CSV.
import { mkdirSync } from "node:fs";
import { matchingRows } from "./matching.ts";
import { policyRows } from "./policy.ts";
import { registerRows } from "./register.ts";
import { registerXmlRows } from "./register-xml.ts";
import { reportRows } from "./reports.ts";
import { stageRows } from "./stages.ts";
import { printTable } from "./table.ts";
import { wholeRows } from "./whole.ts";
import { workbookRows } from "./workbooks.ts";

export default async function main(args: readonly string[]): Promise<void> {
  mkdirSync(".cache", { recursive: true });
  if (args.includes("--stages")) return printTable(stageRows(150, 15));
  if (args.includes("--workbooks")) return printTable(await workbookRows([10_000, 100_000, 400_000], 3));
  if (args.includes("--reports")) return printTable(await reportRows([20_000, 60_000, 200_000]));
  if (args.includes("--registers"))
    return printTable([...(await registerXmlRows(40, 5)), ...(await registerRows(1_000_000, 3))]);
  const isQuick = args.includes("--quick");
  const matching = isQuick ? await matchingRows(300, 5, 100_000) : await matchingRows(2000, 7, 1_000_000);
  const whole = isQuick ? await wholeRows(10_000, 3) : await wholeRows(200_000, 5);
  const register = isQuick ? await registerRows(100_000, 3) : await registerRows(1_000_000, 3);
  const policy = isQuick ? await policyRows(1000, 5) : await policyRows(5000, 9);
  printTable([...matching, ...policy, ...whole, ...register]);
}
