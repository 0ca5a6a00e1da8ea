// Walks a person through findings, one after the other: each answer is a decision, saved at once.
import type { Finding } from "../../model/finding.ts";
import { wrapText } from "../../report/columns.ts";
import { printable } from "../../report/printable.ts";
import type { ReportOptions } from "../../report/report.ts";
import { listingBlock } from "../../report/terminal/block.ts";
import type { FoundIn } from "../../report/top-findings.ts";
import type { DecisionEntry } from "../../scan/decisions.ts";
import type { DecisionStore } from "./store.ts";

export interface SessionOptions {
  readonly report: ReportOptions;
  readonly store: DecisionStore;
  /** Who decides, as the file will say. */
  readonly by: string | undefined;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Lines that the person types; ends when they close the input. */
  readonly lines: AsyncIterator<string>;
  readonly say: (text: string) => void;
}

type Answer = Pick<DecisionEntry, "decision" | "reason" | "until" | "replacement">;
type Step = Answer | "skip" | "back" | "quit" | "unclear";

/** Asks about each of `findings` in turn until they or the person's answers end. */
export async function holdSession(findings: readonly FoundIn[], options: SessionOptions): Promise<void> {
  const { store, say, report, by, today } = options;
  const wording = report.wording.review;
  const help = `${wrapText(wording.help, report.width).join("\n")}\n\n`;
  say(help);
  for (let at = 0; at < findings.length; ) {
    const { finding, listing } = findings[at] as FoundIn;
    say(`${listingBlock(listing, [finding], report).join("\n")}\n`);
    const step = await ask(finding, `[${at + 1}/${findings.length}] ${wording.question} `, options);
    if (step === "quit") return;
    if (step === "unclear") say(help);
    else if (step === "back") at = Math.max(0, at - 1);
    else {
      if (step !== "skip") {
        await store.set({ ...about(finding), ...step, ...(by === undefined ? {} : { by }), on: today });
        say(`${wording.saved[step.decision]}\n\n`);
      }
      at += 1;
    }
  }
}

async function ask(finding: Finding, question: string, options: SessionOptions): Promise<Step> {
  const answer = await line(question, options);
  switch (answer?.toLowerCase()) {
    case undefined:
    case "q":
      return "quit";
    case "k":
      return { decision: "to-fix" };
    case "a":
      return accept(options);
    case "r":
      return replace(finding, options);
    case "s":
    case "":
      return "skip";
    case "b":
      return "back";
    default:
      return "unclear";
  }
}

/** A reason has to be given, so that the next reader knows; a day need not. */
async function accept(options: SessionOptions): Promise<Step> {
  const wording = options.report.wording.review;
  for (;;) {
    const reason = await line(`  ${wording.reason} `, options);
    if (reason === undefined) return "quit";
    if (reason !== "") {
      const until = await day(options);
      return until === "quit" ? "quit" : { decision: "accepted", reason, ...(until === "" ? {} : { until }) };
    }
    options.say(`  ${wording.reasonNeeded}\n`);
  }
}

async function day(options: SessionOptions): Promise<string> {
  const wording = options.report.wording.review;
  for (;;) {
    const until = await line(`  ${wording.until} `, options);
    if (until === undefined) return "quit";
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(until) && !Number.isNaN(Date.parse(until));
    if (until === "" || isDay) return until;
    options.say(`  ${wording.notADay}\n`);
  }
}

async function replace({ text, suggestion }: Finding, options: SessionOptions): Promise<Step> {
  const wording = options.report.wording.review;
  const proposed = suggestion?.text;
  const answer = await line(`  ${wording.replacement(printable(text), printable(proposed ?? ""))} `, options);
  if (answer === undefined) return "quit";
  const replacement = answer === "" ? proposed : answer;
  return replacement === undefined ? "unclear" : { decision: "replace", replacement };
}

async function line(question: string, { lines, say }: SessionOptions): Promise<string | undefined> {
  say(question);
  const { value, done } = await lines.next();
  return done === true ? undefined : String(value).trim();
}

function about({ fingerprint, rule, severity, mark, text, listing, field }: Finding): Omit<DecisionEntry, "decision"> {
  const { sku, id } = listing;
  return { fingerprint, rule, severity, mark: mark?.name, text, sku, id, column: field.column };
}
