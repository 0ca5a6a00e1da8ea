// Bundles the scanning thread into `dist/`, so that tests start the threads that the sources of now make.
import { build } from "esbuild";
import { bundling } from "./load.js";

export default async function bundleWorker() {
  await build({ ...bundling, entryPoints: ["src/scan/worker.ts"], outfile: "dist/worker.js" });
}
