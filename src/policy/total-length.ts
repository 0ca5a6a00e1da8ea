// Total length: all fields of a role together have at most so many characters.
import type { Mechanism } from "./mechanism.ts";

export const mechanism: Mechanism<"total-length"> = {
  kind: "total-length",
  compile: (rules) => (subject, report) => {
    const ofRole = subject.fields.filter(({ field }) => field.role === subject.at.field.role);
    if (ofRole[0] !== subject.at) return;
    for (const rule of rules) {
      const { max } = rule.mechanism;
      let actual = 0;
      let crossing = -1;
      ofRole.forEach(({ field }, index) => {
        actual += [...field.text.trim()].length;
        if (actual > max && crossing === -1) crossing = index;
      });
      const at = ofRole[crossing];
      if (at !== undefined) report(rule, at, at.whole, { limit: max, actual, over: actual - max });
    }
  },
};
