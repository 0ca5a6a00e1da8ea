// All commands, in the order of the help.
import { addCheckCommand } from "./check-command.ts";
import { addCompletionCommand } from "./completion-command.ts";
import { addExplainCommand } from "./explain-command.ts";
import { addFormatsCommand } from "./formats-command.ts";
import { addInitCommand } from "./init-command.ts";
import { addMarksCommand } from "./marks-command.ts";
import type { AddCommand } from "./program.ts";
import { addReviewCommand } from "./review-command.ts";
import { addRulesCommand } from "./rules-command.ts";
import { addScanCommand } from "./scan-command.ts";

export const commands: readonly AddCommand[] = [
  addScanCommand,
  addCheckCommand,
  addExplainCommand,
  addMarksCommand,
  addRulesCommand,
  addFormatsCommand,
  addInitCommand,
  addReviewCommand,
  addCompletionCommand,
];
