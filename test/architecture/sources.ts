// The source files with what they import, for tests about the shape of the house.
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

interface Import {
  /** As written: `./fold.ts`, `zod`, `node:fs`. */
  readonly specifier: string;
  /** True for `import type`, which is gone at run time. */
  readonly isType: boolean;
  /** Path from the root of the checkout for a relative import, else undefined. */
  readonly path: string | undefined;
  /** Folder under `src/`, or the file itself where it stands in `src/` (`index.ts`); undefined for packages. */
  readonly place: string | undefined;
}

export interface SourceFile {
  readonly path: string;
  readonly place: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** `src/text/fold.ts` -> `text`; `src/index.ts` -> `index.ts`. */
function placeOf(path: string): string {
  return path.split("/")[1] ?? "";
}

const importing = /(?:^(?:import|export)( type)?\b[^;"']*\bfrom\s*|\bimport\s*\(\s*|^import\s+)["']([^"']+)["']/gm;

function importsOf(path: string, text: string): Import[] {
  return Array.from(text.matchAll(importing), ([, type, specifier = ""]) => {
    const isType = type !== undefined;
    if (!specifier.startsWith(".")) return { specifier, isType, path: undefined, place: undefined };
    const target = posix.join(posix.dirname(path), specifier);
    return { specifier, isType, path: target, place: placeOf(target) };
  });
}

export function sourceFiles(): SourceFile[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => {
      const text = readFileSync(path, "utf8");
      return { path, place: placeOf(path), text, imports: importsOf(path, text) };
    });
}
