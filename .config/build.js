// Builds the package: rules, bundles and the licences in them, types, JSON Schema, man page. `natural` is bundled, so that
// its dependencies reach no user, and so are packages of which a small part is enough, such as zod.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { bundling, load } from "./load.js";
import { thirdPartyNotices } from "./notices.js";
import { pruneTypes } from "./prune-types.js";
import { spellOutTypes } from "./spell-out-types.js";

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist/schema", { recursive: true });
writeRegistries();
await (await load(".config/compile-rules.ts")).default();
const { metafile } = await build({
  ...bundling,
  metafile: true,
  entryPoints: ["src/index.ts", "src/cli/main.ts", "src/scan/worker.ts", "src/marks/prepare-worker.ts"],
  outdir: "dist",
  splitting: true,
  entryNames: "[name]",
  // What users install stays small; names stay readable in a stack trace.
  minifyWhitespace: true,
  minifySyntax: true,
});
writeFileSync("dist/THIRD-PARTY-NOTICES.txt", thirdPartyNotices(Object.keys(metafile.inputs)));
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", ".config/tsconfig.types.json"], {
  stdio: "inherit",
});
spellOutTypes("dist/types");
pruneTypes("dist/types", "index.d.ts");
const { reportJsonSchema } = await load("src/model/json-schema.ts");
writeFileSync("dist/schema/report-v1.json", `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);

const { manPage } = await load("src/cli/man-page.ts");
writeFileSync("dist/listing-lint.1", await manPage());

/** One import a file, by name: adding an extension is adding its file. */
function writeRegistries() {
  const registries = {
    "src/input/layouts": "layout",
    "src/marks/sources": "source",
    "src/marks/importers": "importer",
    "src/match": "way",
    "src/assess": "consideration",
    "src/policy": "mechanism",
    "src/report": "report",
  };
  for (const [folder, name] of Object.entries(registries)) {
    const files = readdirSync(folder)
      .filter(
        (file) =>
          file.endsWith(".ts") &&
          new RegExp(`^export const ${name}\\b`, "m").test(readFileSync(join(folder, file), "utf8")),
      )
      .sort();
    const imports = files.map((file) => ({
      file,
      local: file.slice(0, -3).replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
    }));
    const list = imports.map(({ local }) => local);
    const oneLine = `export const all = [${list.join(", ")}] as const;`;
    const text = [
      "// Generated from the files of this folder by `npm run build`; do not edit.",
      ...imports.map(({ file, local }) => `import { ${name} as ${local} } from "./${file}";`),
      "",
      oneLine.length <= 120
        ? oneLine
        : `export const all = [\n${list.map((local) => `  ${local},`).join("\n")}\n] as const;`,
      "",
    ].join("\n");
    const path = join(folder, "registry.ts");
    if (readIfThere(path) !== text) writeFileSync(path, text);
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
