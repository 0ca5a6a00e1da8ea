// What the `marks` commands say: headings, reasons, summaries.
import type { markStatuses } from "../../model/mark.ts";

export interface MarksWording {
  readonly number: (count: number) => string;
  /** Of a dictionary: its name, the day it tells of, how much is in it. */
  readonly dictionary: (name: string, asOf: string | undefined, marks: number) => string;
  readonly status: Readonly<Record<(typeof markStatuses)[number] | "unknown", string>>;
  readonly unknown: string;
  readonly search: {
    readonly reason: Readonly<Record<"mark" | "alias" | "part" | "owner" | "near" | "sound", string>>;
    readonly classes: (list: string) => string;
    /** Marks that were found beyond those shown. */
    readonly more: (marks: number) => string;
    readonly nothing: string;
  };
  readonly diff: {
    readonly kind: Readonly<Record<"new" | "gone" | "dead" | "status" | "classes", string>>;
    readonly facts: (status: string, classes: string) => string;
    readonly more: (changes: number) => string;
    readonly same: string;
  };
  readonly stats: {
    readonly group: Readonly<Record<"sector" | "source" | "class" | "office" | "status", string>>;
    /** Lines beyond those shown. */
    readonly more: (names: number) => string;
  };
  readonly import: {
    readonly source: (path: string, format: string, asOf: string | undefined, records: number) => string;
    readonly resumed: (files: number) => string;
    readonly read: (records: number) => string;
    readonly superseded: (records: number) => string;
    readonly dropped: Readonly<Record<string, (records: number) => string>>;
    readonly persons: (records: number) => string;
    readonly unnamed: (records: number) => string;
    readonly kept: (records: number, marks: number, path: string) => string;
    readonly rerun: string;
  };
}
