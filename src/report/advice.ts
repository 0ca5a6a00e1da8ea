// What a suggestion says in one line: what to write, or to leave the word out.
import type { Finding } from "../model/finding.ts";
import type { Wording } from "./wording/wording.ts";

/** With `lead` before it; empty where there is no suggestion. */
export function adviceOf({ suggestion }: Finding, { terminal }: Wording, lead: string): string {
  if (suggestion === undefined) return "";
  return lead + (suggestion.text === "" ? terminal.leaveOut : `${terminal.insteadOf}: ${suggestion.text}`);
}

/** The replacement alone, for a column that is headed so. */
export function replacementOf({ suggestion }: Finding, { terminal }: Wording): string {
  return suggestion?.text === "" ? `(${terminal.leaveOut})` : (suggestion?.text ?? "");
}
