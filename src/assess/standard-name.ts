// Names of technical standards and certifications (Bluetooth, HDMI): naming one as a true feature is what they are for.
import type { Consideration } from "./consideration.ts";

export const consideration: Consideration = {
  id: "standard-name",
  codes: ["STANDARD_NAME"],
  consider({ match: { mark } }) {
    return mark.sector === "standards" ? [{ code: "STANDARD_NAME", args: { name: mark.mark }, use: "compatible" }] : [];
  },
};
