// Runs a TypeScript file of the project with plain Node: bundles it beside node_modules and imports it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));

/** What every bundle of the project has in common. */
export const bundling = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  // esbuild takes it for newer than that and writes `new RegExp(...)`, which is made anew, and is five times as slow, at each use.
  supported: { "regexp-unicode-property-escapes": true },
  // Builds that import can be bundled; those that require cannot.
  mainFields: ["module", "main"],
  // Chinese as it is: escaped it takes twice the room.
  charset: "utf8",
  external: Object.keys(dependencies),
  logLevel: "warning",
};

/** The exports of `entry`. */
export async function load(entry) {
  const outfile = join(".cache", "tools", `${entry.replace(/\W+/g, "-")}.mjs`);
  await build({ ...bundling, entryPoints: [entry], outfile });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}

if (process.argv[1]?.endsWith("load.js")) await (await load(process.argv[2])).default(process.argv.slice(3));
