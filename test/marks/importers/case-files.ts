// USPTO case files for tests: the elements that matter in the test, in the order of the DTD.

export interface CaseFile {
  readonly serial?: string;
  readonly registration?: string;
  readonly changed?: string;
  readonly status?: string;
  readonly mark?: string;
  readonly drawing?: string;
  readonly supplemental?: boolean;
  readonly statements?: readonly (readonly [type: string, ...texts: string[]])[];
  readonly classes?: readonly {
    readonly international?: string;
    readonly primary?: string;
    readonly status?: string;
  }[];
  readonly owners?: readonly (readonly [partyType: string, entity: string, name: string])[];
}

const element = (name: string, content: string | undefined): string =>
  content === undefined ? "" : `<${name}>${content}</${name}>`;

export function caseFile(one: CaseFile): string {
  const header = [
    element("status-code", one.status ?? "700"),
    element("mark-identification", one.mark),
    element("mark-drawing-code", one.drawing ?? "4"),
    element("supplemental-register-in", one.supplemental === true ? "T" : "F"),
  ];
  const statements = (one.statements ?? []).map(([type, ...texts]) =>
    element("case-file-statement", element("type-code", type) + texts.map((text) => element("text", text)).join("")),
  );
  const classes = (one.classes ?? []).map(({ international, primary, status }) =>
    element(
      "classification",
      element("international-code", international) + element("status-code", status) + element("primary-code", primary),
    ),
  );
  const owners = (one.owners ?? []).map(([partyType, entity, name]) =>
    element(
      "case-file-owner",
      element("party-type", partyType) + element("legal-entity-type-code", entity) + element("party-name", name),
    ),
  );
  return element(
    "case-file",
    [
      element("serial-number", one.serial ?? "88000001"),
      element("registration-number", one.registration ?? "0000000"),
      element("transaction-date", one.changed ?? "20260101"),
      element("case-file-header", header.join("")),
      element("case-file-statements", statements.join("")),
      element("classifications", classes.join("")),
      element("case-file-owners", owners.join("")),
    ].join("\n"),
  );
}

/** A daily file of these case files. */
export function dailyFile(...files: readonly CaseFile[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<trademark-applications-daily><creation-datetime>202601020304</creation-datetime><application-information><file-segments>
<action-keys><action-key>TX</action-key>${files.map(caseFile).join("\n")}</action-keys>
</file-segments></application-information></trademark-applications-daily>`;
}
