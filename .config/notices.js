// Licences of the packages whose code or data is bundled into dist, as the packages themselves give them.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The text of the notices; `files` are the paths that went into the bundles. Throws for a package without a licence text. */
export function thirdPartyNotices(files) {
  const packages = new Set(
    files.flatMap((file) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
  );
  const parts = [...packages].sort().map((name) => {
    const folder = join("node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const texts = licenceFiles(folder).map((file) => readFileSync(file, "utf8").trim());
    if (texts.length === 0) throw new Error(`${name} has no licence file`);
    return [`${name} ${version} (${license})`, ...texts].join("\n\n");
  });
  const head = "Listing Lint contains code or data of the following packages.";
  return `${[head, ...parts].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

function licenceFiles(folder) {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]es?|third_party_licen[cs]es|notice|copying)\b/i.test(name))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]));
}
