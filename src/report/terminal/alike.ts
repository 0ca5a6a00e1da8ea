// Findings that say the same, so that a report says it once.
import type { Finding } from "../../model/finding.ts";

/** Findings of one mark in one field that say the same, as one group; in the order of their first. */
export function alike(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { rule, severity, field, mark } = finding;
    const identity = [rule, severity, field.role, field.column, field.index, mark?.id ?? ""].join("\u0000");
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}
