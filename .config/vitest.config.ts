// Tests run in one go without writing missing snapshots: a missing expectation is a failure, here as in CI.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    globalSetup: [".config/compile-rules.ts", ".config/bundle-worker.js"],
    update: "none",
    testTimeout: 20_000,
  },
});
