// The reasons that judging gives.

/** Every evidence code; each has an effect in the table and a sentence in `report/wording`. The codes are contract. */
export const evidenceCodes = [
  "WORD_OF_LANGUAGE",
  "PHRASE_OF_WORDS",
  "ORDINARY_COLLOCATION",
  "COMPANION",
  "TRADE_SIGN",
  "FIRST_IN_TITLE",
  "REGISTERED_CASE",
  "CAPITALISED",
  "LOWER_CASE",
  "DETERMINER",
  "NAMES_THE_GOODS",
  "PLURAL_OF_WORD",
  "LIST_OF_MARKS",
  "WORD_IN_GOODS_CLASS",
  "WORD_OUTSIDE_CLASSES",
  "OWN_BRAND_COLUMN",
  "OWN_LINE",
  "PART_OF_OWN_NAME",
  "COMPATIBLE_WORDING",
  "FITTED_GOODS",
  "PLATFORM",
  "REFERENCE_WORDING",
  "REFERENCE_FLOOR",
  "COUNTERFEIT_WORDING",
  "DISGUISED_SPELLING",
  "LIKENESS",
  "LIKENESS_ALONE",
  "HIDDEN_TEXT",
  "CLASS_OVERLAP",
  "CLASS_DISJOINT",
  "IN_ADDRESS",
  "STATUS_GENERIC",
  "STATUS_CONTESTED",
  "STATUS_PENDING",
  "STATUS_DEAD",
  "TERRITORY_ELSEWHERE",
  "EVERYDAY_WORD",
  "EVERYDAY_WORD_CLAIMED",
  "STANDARD_NAME",
  "ENFORCED",
  "MARKETPLACE_ITSELF",
  "REGISTER_ENTRY",
  "REGISTER_COMMON",
  "REGISTER_CLASS",
  "REGISTER_REST",
] as const;
export type EvidenceCode = (typeof evidenceCodes)[number];

/** The one reason of a finding of a marketplace rule: why the rule is there, who says so, how sure that is. */
export const policyEvidence = "POLICY_SOURCE";
/** Every code that has a sentence in `report/wording`. */
export type WordedEvidence = EvidenceCode | typeof policyEvidence;
