// Of the declarations leaves those that the public ones lead to: users see no others.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** Deletes every declaration in `folder` that its `entry` does not import, directly or through others. */
export function pruneTypes(folder, entry) {
  const kept = new Set();
  const keep = (file) => {
    if (kept.has(file)) return;
    kept.add(file);
    for (const [, path] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"(\.[^"]+)"/g))
      keep(join(dirname(file), path).replace(/\.[jt]s$/, ".d.ts"));
  };
  keep(join(folder, entry));
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (file.endsWith(".d.ts") && !kept.has(file)) rmSync(file);
  }
}
