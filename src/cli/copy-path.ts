// What a corrected copy is called: `name.fixed.csv` beside `name.csv`.
import { basename, dirname, extname, join } from "node:path";

/** Where the corrected copy of the file at `path` goes when nothing else is said. */
export function copyOf(path: string): string {
  const extension = extname(path);
  return join(dirname(path), `${basename(path, extension)}.fixed${extension}`);
}
