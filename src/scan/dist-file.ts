// Where the files that the build writes stand, and the version of the package.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Path of a built file: beside the bundle in the package, in `dist/` when the sources run. */
export function distFile(name: string): string {
  const beside = fileURLToPath(new URL(`./${name}`, import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
}

/** The version in `package.json`, which stands above the built files. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(distFile("../package.json"), "utf8")) as { version: string };
  return version;
}
