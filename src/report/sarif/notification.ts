// One problem as a SARIF notification.
import type { Problem, ProblemLevel } from "../../model/problem.ts";
import { artifactLocation } from "./uri.ts";

const levels: Readonly<Record<ProblemLevel, string>> = { run: "error", file: "error", row: "warning", notice: "note" };

export function toNotification({ code, level, message, file, line, record, column }: Problem): object {
  const location =
    file === undefined
      ? {}
      : {
          locations: [
            {
              physicalLocation: {
                artifactLocation: artifactLocation(file),
                ...(line === undefined ? {} : { region: { startLine: line } }),
              },
            },
          ],
        };
  return {
    descriptor: { id: code },
    level: levels[level],
    message: { text: message },
    ...location,
    properties: { ...(record === undefined ? {} : { record }), ...(column === undefined ? {} : { column }) },
  };
}

/** True for what is wrong with the set-up of the run, not with what was read. */
export function isConfiguration({ code }: Problem): boolean {
  return code.startsWith("C") || code.startsWith("D");
}
