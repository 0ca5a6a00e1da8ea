// Owners of sources that do not say who is a natural person.
import { cleanText } from "./record.ts";

const companyForms =
  /(?:^|[\s.,(])(?:ltd|limited|plc|llp|inc|incorporated|corp|corporation|company|co|gmbh|mbh|kg|ag|se|sa|s\.a|sas|sarl|s\.r\.l|srl|spa|s\.p\.a|bv|b\.v|nv|n\.v|ab|oy|oyj|aps|a\/s|kk|llc|lp|sp\. z o\.o|group|holdings?|university|council|trust|society|association|foundation|institute|bank|partners|partnership)(?=$|[\s.,)])/i;

/** `written` where its form is that of a company or a body, else "": names of natural persons are not imported. */
export function companyName(written: string): string {
  const name = cleanText(written);
  return companyForms.test(name) ? name : "";
}
