// A PolicyHit is one place of a listing that breaks a rule, with its sentences in every language.
import type { Field, Span } from "../model/listing.ts";
import type { Severity } from "../model/severity.ts";
import { remember } from "../text/remember.ts";
import type { FieldText } from "./field-text.ts";
import { type Fix, replaceAt } from "./fix.ts";
import type { Args, Mending } from "./mechanism.ts";
import type { PolicyRule } from "./rule.ts";

/** The parts of a message: what the rule is about, what was found, why it matters, what to do. */
interface PolicyMessage {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly do: string;
}

export interface PolicyHit {
  /** Pack and name: `amazon/title-length`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The rule is new: shown, never failing a run. */
  readonly trial: boolean;
  readonly field: Field;
  /** In the decoded cell. */
  readonly span: Span;
  readonly text: string;
  readonly args: Args;
  readonly message: { readonly en: PolicyMessage; readonly zh: PolicyMessage };
  /** Text for the place of `span`, empty to leave it out; the reason is what the message says to do. */
  readonly suggestion:
    | {
        readonly text: string;
        /** The change to the cell, where the rest reads well without a person looking at it. */
        readonly fix?: Fix;
      }
    | undefined;
  readonly source: string;
  readonly grade: PolicyRule["grade"];
  /** Rule of another pack whose finding in the same field makes this one superfluous. */
  readonly yieldsTo: string | undefined;
}

export function toHit(rule: PolicyRule, { field }: FieldText, span: Span, args: Args, mending?: Mending): PolicyHit {
  const mend = mending ?? mendingOf(rule, field, span);
  const fix = rule.autofix?.includes(field.role) === true ? mend?.fix : undefined;
  return {
    rule: rule.id,
    severity: rule.severity,
    trial: rule.stage === "trial",
    field,
    span,
    text: field.text.slice(span.start, span.end),
    args,
    message: new Sentences(rule, args),
    suggestion: mend && (fix === undefined ? { text: mend.instead } : { text: mend.instead, fix }),
    source: rule.source,
    grade: rule.grade,
    yieldsTo: rule.yieldsTo,
  };
}

function mendingOf({ replaceWith }: PolicyRule, { text }: Field, span: Span): Mending | undefined {
  if (replaceWith === undefined) return undefined;
  return { instead: replaceWith, fix: replaceAt(text, span, replaceWith) };
}

/** The sentences of a hit, filled in when a language is asked for: a run asks for one. */
class Sentences {
  private readonly rule: PolicyRule;
  private readonly args: Args;

  constructor(rule: PolicyRule, args: Args) {
    this.rule = rule;
    this.args = args;
  }

  get en(): PolicyMessage {
    return messageIn("en", this.rule, this.args);
  }

  get zh(): PolicyMessage {
    return messageIn("zh", this.rule, this.args);
  }
}

/** A template cut at the names in braces: text, name, text, name ... */
const piecesOf = remember((template) => template.split(/\{(\w+)\}/));

function messageIn(language: "en" | "zh", rule: PolicyRule, args: Args): PolicyMessage {
  const fill = (template: string): string =>
    piecesOf(template).reduce((text, piece, at) => {
      return text + (at % 2 === 0 ? piece : String(args[piece] ?? `{${piece}}`));
    }, "");
  return {
    title: rule.title[language],
    what: fill(rule.what[language]),
    why: fill(rule.why[language]),
    do: fill(rule.do[language]),
  };
}
