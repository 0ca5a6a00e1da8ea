// Findings of the marketplace's own rules: lengths, characters, claims. They run beside the trademark findings.
import type { MatchedField } from "../assess/consideration.ts";
import { policyEvidence } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import { type Listing, listingRef } from "../model/listing.ts";
import type { Severity } from "../model/severity.ts";
import { type CompiledPolicy, checkPolicy, compilePolicy } from "../policy/check-policy.ts";
import type { PolicyHit } from "../policy/hit.ts";
import { applies } from "../policy/select.ts";
import type { Language } from "../report/wording/wordings.ts";
import type { Fingerprinter } from "./fingerprint.ts";
import { placesOf } from "./marketplace-places.ts";
import type { Rules } from "./rules.ts";
import type { ScanSettings } from "./settings.ts";

export type PolicyChecker = (
  listing: Listing,
  fields: readonly MatchedField[],
  trademarks: readonly Finding[],
  fingerprint: Fingerprinter,
) => Finding[];

/**
 * Checks against the rules of the marketplaces that the user names, else of the one that the listing's file names. Where
 * neither says, there is no rule: what a guessed marketplace forbids is no reason to change a listing.
 */
export function policyChecker(rules: Rules, settings: ScanSettings): PolicyChecker {
  const compiled = new Map<string, CompiledPolicy>();
  const isRuleOn = (id: string, marketplace: string): boolean =>
    rules
      .policy()
      .some((pack) => pack.rules.some((rule) => rule.id === id && applies(rule, marketplace, settings.asOf)));
  const marketplacesOf = new Map<string, string[]>();
  return (listing, fields, trademarks, fingerprint) => {
    const named = listing.marketplace === undefined ? [] : [listing.marketplace];
    const marketplaces = settings.marketplaces.length > 0 ? settings.marketplaces : named;
    if (marketplaces.length === 0) return [];
    const key = marketplaces.join(" ");
    const policy = compiled.get(key) ?? compilePolicy(rules.policy(), { marketplaces, asOf: settings.asOf });
    compiled.set(key, policy);
    return checkPolicy(listing, fields, policy)
      .filter((hit) => !isSaidBetter(hit, trademarks))
      .map((hit) => {
        const finding = toFinding(listing, hit, settings.language, fingerprint);
        const { severity, score } = finding;
        const ofRule = `${key} ${hit.rule}`;
        const there = marketplacesOf.get(ofRule) ?? marketplaces.filter((id) => isRuleOn(hit.rule, id));
        marketplacesOf.set(ofRule, there);
        const places = there.map((id) => ({ id, severity, score }));
        return { ...finding, ...placesOf(places, settings) };
      });
  };
}

function isSaidBetter({ yieldsTo, field }: PolicyHit, trademarks: readonly Finding[]): boolean {
  return (
    yieldsTo !== undefined &&
    trademarks.some(
      ({ rule, field: place }) => rule === yieldsTo && place.column === field.column && place.index === field.index,
    )
  );
}

// A policy rule has a severity of its own, not a judged score: the middle of its band stands for it.
const scores: Readonly<Record<Severity, number>> = { high: 90, medium: 70, low: 50, info: 20 };

function toFinding(listing: Listing, hit: PolicyHit, language: Language, fingerprint: Fingerprinter): Finding {
  const { rule, severity, field, span, text, suggestion, source, grade, trial } = hit;
  const { what, why, do: action } = hit.message[language];
  return {
    fingerprint: fingerprint({ listing, role: field.role, rule, subject: rule, text }),
    rule,
    severity,
    score: scores[severity],
    listing: listingRef(listing),
    field: { role: field.role, column: field.column, index: field.index },
    span: { start: span.start, end: span.end },
    text,
    ...(trial ? { trial } : {}),
    evidence: [{ code: policyEvidence, weight: 0, args: { why, source, grade } }],
    message: `${what} ${action}`,
    ...(suggestion === undefined ? {} : { suggestion: { ...suggestion, reason: suggestion.reason[language] } }),
  };
}
