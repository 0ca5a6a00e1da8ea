// The marketplace's own name on that marketplace: shipping and service texts name it; that is not somebody else's brand.
import type { Consideration } from "./consideration.ts";

export const consideration: Consideration = {
  id: "marketplace-itself",
  codes: ["MARKETPLACE_ITSELF"],
  consider({ match: { mark }, marketplace }) {
    // "ebay-us" is eBay in the United States.
    const [name = ""] = marketplace.id.split("-");
    return mark.id === name
      ? [{ code: "MARKETPLACE_ITSELF", args: { marketplace: marketplace.id }, use: "compatible" }]
      : [];
  },
};
