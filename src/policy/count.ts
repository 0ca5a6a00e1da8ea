// Count: a listing has at most or at least so many fields of a role, or a cell so many values.
import type { Mechanism } from "./mechanism.ts";

export const mechanism: Mechanism<"count"> = {
  kind: "count",
  compile: (rules) => (subject, report) => {
    const { at, fields } = subject;
    for (const rule of rules) {
      const { of, min = 0, max = Number.POSITIVE_INFINITY } = rule.mechanism;
      if (of === "values") {
        const values = at.field.parts ?? [at.whole];
        const surplus = values[max];
        if (surplus !== undefined) report(rule, at, surplus, { limit: max, actual: values.length });
        else if (values.length < min) report(rule, at, at.whole, { limit: min, actual: values.length });
        continue;
      }
      const ofRole = fields.filter(({ field }) => field.role === at.field.role);
      if (ofRole[0] !== at) continue;
      const surplus = ofRole[max];
      if (surplus !== undefined) report(rule, surplus, surplus.whole, { limit: max, actual: ofRole.length });
      else if (ofRole.length < min) report(rule, at, at.whole, { limit: min, actual: ofRole.length });
    }
  },
};
