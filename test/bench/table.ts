// The one table that the benchmark prints.

/** What is measured, the figure (a ratio unless the name says a unit), and what it must be. */
export type Row = readonly [measure: string, figure: number, must: string];

export function printTable(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(([measure]) => measure.length));
  for (const [measure, figure, must] of rows) {
    console.log(`${measure.padEnd(width)}  ${figure.toFixed(2).padStart(10)}  ${must}`);
  }
}
