// The four severities of a finding and their order.

export const severities = ["info", "low", "medium", "high"] as const;
export type Severity = (typeof severities)[number];

/** True when `severity` is as severe as `threshold` or more. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(threshold);
}
