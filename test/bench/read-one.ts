// Reads the listings of one file as a process of its own, and says what it took: `<path> <listings that are in it>`.
import { fileSource } from "../../src/input/file-source.ts";
import { readListings } from "../../src/input/read.ts";

const [path = "", expected] = process.argv.slice(2);
const start = process.cpuUsage();
let listings = 0;
for await (const entry of readListings(await fileSource(path, path))) {
  if (entry.listing !== undefined) listings++;
  for (const { code, args } of entry.problems) throw new Error(`${code} ${JSON.stringify(args)}`);
}
if (listings !== Number(expected)) throw new Error(`${listings} listings read, ${expected} expected`);
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ cpuMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 }));
