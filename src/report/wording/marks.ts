// What the `marks` commands say: headings, reasons, summaries.

export interface MarksWording {
  readonly import: {
    readonly source: (path: string, format: string, asOf: string | undefined, records: number) => string;
    readonly resumed: (files: number) => string;
    readonly read: (records: number) => string;
    readonly superseded: (records: number) => string;
    readonly dropped: Readonly<Record<string, (records: number) => string>>;
    readonly persons: (records: number) => string;
    readonly kept: (records: number, marks: number, path: string) => string;
    readonly rerun: string;
  };
}
