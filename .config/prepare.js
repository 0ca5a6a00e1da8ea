// Run by `npm install` in a checkout: builds the package. For a global install from git, as pre-commit asks for, npm calls
// this before anything that the build needs is there: it is installed first then.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const npm = process.env.npm_execpath;
if (!existsSync("node_modules/esbuild") && npm !== undefined) {
  const here = ["--no-global", "--location=project", "--no-save", "--ignore-scripts"];
  execFileSync(process.execPath, [npm, "install", "--include=dev", ...here], { stdio: "inherit" });
}
await import("./build.js");
