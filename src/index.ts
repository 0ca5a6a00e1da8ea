// The public library: compile a scanner once, then scan listings or whole inputs.

export { type ListingReader, type ReadOptions, readListings } from "./input/read.ts";
export type { Source } from "./input/source.ts";
export { type Dictionary, joinDictionaries } from "./marks/dictionary.ts";
export { parseDictionary } from "./marks/read-dictionary.ts";
export type { Evidence, Finding, Use } from "./model/finding.ts";
export type { Field, FieldRole, Listing, Span } from "./model/listing.ts";
export type { Mark, MarkEntry } from "./model/mark.ts";
export type { MarkIndex } from "./model/mark-index.ts";
export type { Match, MatchKind } from "./model/match.ts";
export type { Problem, ProblemCode, ProblemLevel, RawProblem } from "./model/problem.ts";
export type { FileAccount, ListingLine, Report, RunResult, ScannedListing, Summary } from "./model/report.ts";
export type { Severity } from "./model/severity.ts";
export { loadRules, type Rules } from "./scan/rules.ts";
export { exitCodeOf, runScan } from "./scan/run.ts";
export { createScanner, type ListingResult, type Scanner } from "./scan/scanner.ts";
export { defaultSettings, type ScanSettings } from "./scan/settings.ts";
