// One small run as each report shows it: the files are read line by line when they change.
import { expect, test } from "vitest";
import { render } from "./rendering.ts";
import { sampleResult, sampleRows } from "./sample-run.ts";

test.each([
  ["sarif", "en", "sarif.sarif"],
  ["junit", "en", "junit.xml"],
  ["github", "en", "github.txt"],
  ["github", "zh", "github.zh.txt"],
  ["markdown", "en", "markdown.md"],
  ["markdown", "zh", "markdown.zh.md"],
  ["csv", "en", "csv.csv"],
  ["csv", "zh", "csv.zh.csv"],
] as const)("%s (%s)", async (id, language, file) => {
  await expect(render(id, sampleRows, sampleResult, { language })).toMatchFileSnapshot(
    `../../fixtures/reports/${file}`,
  );
});
