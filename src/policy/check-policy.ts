// Compiles the rules that apply to a marketplace on a day, and checks listings against them.
import { type Field, type FieldRole, fieldRoles, type Listing } from "../model/listing.ts";
import { atLeast, type Severity } from "../model/severity.ts";
import type { Cell } from "../text/cell.ts";
import { FieldText } from "./field-text.ts";
import { type PolicyHit, toHit } from "./hit.ts";
import type { Check, Known, Mechanism, Report, WordCheck } from "./mechanism.ts";
import { all } from "./registry.ts";
import type { PolicyRule } from "./rule.ts";
import type { PolicyPack } from "./schema.ts";
import { compileScope, ListingWords, type Scope } from "./scope.ts";
import { applies } from "./select.ts";
import { joinWordChecks } from "./word-checks.ts";

/** The rules of some marketplaces on one day, ready to run. */
export interface CompiledPolicy {
  readonly scopes: ReadonlyMap<PolicyRule, Scope>;
  readonly checks: ReadonlyMap<FieldRole, readonly Check[]>;
}

/** Most places of one rule in one cell that are listed. */
const maxHitsPerCell = 20;

export interface PolicyOptions {
  readonly marketplaces: readonly string[];
  /** In which the marketplaces' listings are written (ISO 639-1). */
  readonly languages?: readonly string[];
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** Rules below it are left out: nobody is shown what they find. */
  readonly minSeverity?: Severity;
}

/** Picks the rules that apply to any of `marketplaces` on `asOf`, once. */
export function compilePolicy(
  packs: readonly PolicyPack[],
  { marketplaces, languages = [], asOf, minSeverity = "info" }: PolicyOptions,
): CompiledPolicy {
  const rules = packs
    .flatMap((pack) => pack.rules)
    .filter(({ severity }) => atLeast(severity, minSeverity))
    .filter((rule) => marketplaces.some((marketplace) => applies(rule, marketplace, asOf)));
  return {
    scopes: new Map(rules.map((rule) => [rule, compileScope(rule, languages)])),
    checks: new Map(fieldRoles.map((role) => [role, checksOf(role, rules)])),
  };
}

/** Every place of `listing` that breaks a rule, in order of field, place and rule. */
export function checkPolicy(
  listing: Listing,
  fields: readonly { readonly field: Field; readonly cell: Cell }[],
  policy: CompiledPolicy,
  { marks = [], otherGoods }: Known = {},
): PolicyHit[] {
  if (policy.scopes.size === 0) return [];
  const texts: FieldText[] = [];
  for (const { field, cell } of fields) {
    if (cell.tokens.count > 0 || said.test(field.text)) texts.push(new FieldText(field, cell));
  }
  const words = new ListingWords(listing, texts);
  let hits: Map<FieldText, PolicyHit[]> | undefined;
  const report: Report = (rule, at, span, args, mending) => {
    const ofField = hits?.get(at) ?? [];
    const before = ofField.filter((hit) => hit.rule === rule.id).length;
    if (before >= (rule.once ? 1 : maxHitsPerCell) || !policy.scopes.get(rule)?.(words, at)) return;
    ofField.push(toHit(rule, at, span, args, mending));
    hits ??= new Map();
    hits.set(at, ofField);
  };
  for (const at of texts) {
    const subject = { listing, at, fields: texts, marks, otherGoods };
    for (const check of policy.checks.get(at.field.role) ?? []) check(subject, report);
  }
  return hits === undefined ? [] : texts.flatMap((at) => (hits?.get(at) ?? []).sort(byPlace));
}

const said = /\S/;

function checksOf(role: FieldRole, rules: readonly PolicyRule[]): Check[] {
  const ofRole = rules.filter(({ fields }) => fields.includes(role));
  const compiled = (all as readonly Mechanism[]).flatMap((mechanism) => {
    const ofKind = ofRole.filter((rule) => rule.mechanism.kind === mechanism.kind);
    return ofKind.length === 0 ? [] : [mechanism.compile(ofKind)];
  });
  const ofWords = compiled.filter((check): check is WordCheck => typeof check !== "function");
  const others = compiled.filter((check): check is Check => typeof check === "function");
  return ofWords.length === 0 ? others : [...others, joinWordChecks(ofWords)];
}

function byPlace(a: PolicyHit, b: PolicyHit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1);
}
