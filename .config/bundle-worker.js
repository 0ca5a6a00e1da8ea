// Bundles the threads into `dist/`, so that tests start those that the sources of now make.
import { build } from "esbuild";
import { bundling } from "./load.js";

export default async function bundleWorkers() {
  await build({
    ...bundling,
    entryPoints: ["src/scan/worker.ts", "src/marks/prepare-worker.ts"],
    outdir: "dist",
    entryNames: "[name]",
  });
}
