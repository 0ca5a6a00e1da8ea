// Which sheets of a workbook hold listings, told by their first rows: templates have many that do not.
import type { TablePlan } from "../recognise.ts";
import type { Sheet } from "./sheet.ts";

/** A sheet, and how it would be read. */
export interface PlannedSheet {
  readonly sheet: Sheet;
  readonly plan: TablePlan;
}

// Names that templates give to the sheet that shows how to fill in the other one. Names say nothing else: they are
// translated and changed.
const exampleName =
  /\b(?:examples?|beispiele?|ejemplos?|exemples?|exemplos?|esempi[oi]?|contoh|voorbeeld|przykład)\b|例|示例|范例/iu;

/**
 * Chooses among the sheets that have rows.
 * Sheets of a marketplace's own layout leave the others of the workbook out, which then explain it; hidden sheets of a
 * layout are its machinery unless no other is there. In any other workbook, every sheet with a title column is read,
 * hidden ones included, else every sheet with a known column, else all.
 */
export function chooseSheets(planned: readonly PlannedSheet[]): PlannedSheet[] {
  const known = planned.filter(({ plan }) => isKnown(plan));
  const visible = known.filter(({ sheet }) => !sheet.isHidden);
  const rules: readonly (readonly PlannedSheet[])[] = [
    visible,
    known,
    planned.filter(({ plan }) => plan.format === "generic" && hasRole(plan, "title")),
    planned.filter(({ plan }) => plan.format === "generic"),
    planned.filter(({ sheet, plan }) => !sheet.isHidden && plan.refused !== true),
  ];
  const chosen = rules.find((sheets) => sheets.length > 0) ?? planned;
  const withoutExamples = chosen.filter(({ sheet }) => !exampleName.test(sheet.name));
  return [...(withoutExamples.length > 0 ? withoutExamples : chosen)];
}

function isKnown(plan: TablePlan): boolean {
  // A processing summary beside a template has a format, and nothing to read.
  const isLayout = plan.format !== "generic" && plan.format !== "unknown" && plan.refused !== true;
  return isLayout && plan.columns.some(({ role }) => role !== undefined);
}

function hasRole(plan: TablePlan, role: string): boolean {
  return plan.columns.some((column) => column.role === role);
}
