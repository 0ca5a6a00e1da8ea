// Where the files that the build writes stand.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Path of a built file: beside the bundle in the package, in `dist/` when the sources run. */
export function distFile(name: string): string {
  const beside = fileURLToPath(new URL(`./${name}`, import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
}
