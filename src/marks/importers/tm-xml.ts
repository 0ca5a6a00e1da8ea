// TM-XML (WIPO ST.66): TSDR status files of the USPTO, EUIPO open data (full and differential), UKIPO licensee files.
import type { Importer, RegisterFile } from "../importer.ts";
import {
  cleanText,
  compactDate,
  isoDate,
  niceClasses,
  officeCode,
  plainNumber,
  type RegisterRecord,
} from "../register/record.ts";
import { drawingInWords, statusInWords } from "../register/status-words.ts";
import { isClassAlive, presentOwner, usptoStatus } from "../register/uspto-codes.ts";
import { deepText, descendants, readXmlRecords, textOf, type XmlNode, type XmlShape } from "../register/xml-records.ts";

export const importer: Importer = {
  id: "tm-xml",
  title: "TM-XML (ST.66: TSDR, EUIPO open data, UKIPO licensee files)",
  recognises: ({ head }) =>
    /<(?:\w+:)?(?:Transaction\b[^>]*>|MarkLicenceeExportList\b)/.test(head) && !/Trademark\/1"|ST96/.test(head),
  async read(file, text, sink) {
    const dated = isoDate(/(?:^|_)(\d{8})(?=_|\.|$)/.exec(file.name)?.[1] ?? "");
    if (dated !== undefined) sink.asOf(dated);
    const office = officeOfFile(file);
    // In TSDR files the owners stand behind the mark: a mark waits until it is known whether some follow.
    let waiting: XmlNode | undefined;
    const finish = (behind?: XmlNode): void => {
      if (waiting === undefined) return;
      const inside = ownerIn(waiting);
      const owner = behind === undefined || inside.name !== "" || inside.isPerson ? inside : ownerIn(behind);
      if (owner.isPerson) sink.personLeftOut();
      sink.record(recordOf(waiting, owner.name, office, dated));
      waiting = undefined;
    };
    const take = (node: XmlNode): void => {
      finish(node.name === "TradeMark" ? undefined : node);
      if (node.name === "TradeMark") waiting = node;
    };
    try {
      await readXmlRecords(text, shape, take);
    } finally {
      finish();
    }
  },
};

const shape: XmlShape = {
  records: new Set(["TradeMark", "ApplicantDetails"]),
  groups: new Set([
    "WordMarkSpecification",
    "GoodsServicesDetails",
    "GoodsServices",
    "ClassDescriptionDetails",
    "ClassDescription",
    "MarkSeriesDetails",
    "MarkSeriesItem",
    "ApplicantDetails",
    "Applicant",
    "ApplicantAddressBook",
    "FormattedNameAddress",
    "Name",
    "FreeFormatName",
    "FreeFormatNameDetails",
    "FormattedName",
    "ApplicantExt",
  ]),
  leaves: new Set([
    "RegistrationOfficeCode",
    "ApplicationNumber",
    "RegistrationNumber",
    "RegistrationDate",
    "MarkCurrentStatusCode",
    "MarkCurrentStatusDate",
    "MarkFeature",
    "MarkVerbalElementText",
    "MarkTransliteration",
    "ClassNumber",
    "ClassNumberStatusCode",
    "ApplicantLegalEntity",
    "FreeFormatNameLine",
    "OrganizationName",
    "PartyTypeCode",
    "ApplicantLegalEntityCode",
  ]),
};

/** EUIPO files do not name their office in every record, but in their names and namespace. */
function officeOfFile({ name, head, office }: RegisterFile): string {
  if (/^(?:DIFF_)?(?:EUTMS|IRS)_/i.test(name) || /euipo|oami\.europa/i.test(head.slice(0, 4000))) return "EU";
  return /MarkLicenceeExportList/.test(head.slice(0, 4000)) ? "GB" : (office ?? "");
}

function recordOf(mark: XmlNode, owner: string, fallback: string, dated: string | undefined): RegisterRecord {
  const office = officeCode(textOf(mark, "RegistrationOfficeCode")) || fallback;
  const status = textOf(mark, "MarkCurrentStatusCode");
  const text = cleanText(deepText(mark, "MarkVerbalElementText"));
  const classes = [...descendants(mark, "ClassDescription")]
    .filter((one) => isClassAlive(textOf(one, "ClassNumberStatusCode")))
    .map((one) => textOf(one, "ClassNumber"));
  const registration = plainNumber(textOf(mark, "RegistrationNumber"));
  const operation = mark.attributes["operationCode"] ?? "";
  return {
    office,
    number: plainNumber(textOf(mark, "ApplicationNumber")),
    transaction: compactDate(textOf(mark, "MarkCurrentStatusDate")) || (dated ?? "").replaceAll("-", ""),
    text,
    aliases: aliasesOf(mark, text),
    owner,
    classes: niceClasses(classes),
    status: /^\d+$/.test(status) ? usptoStatus(status) : statusInWords(status),
    drawing: drawingInWords(textOf(mark, "MarkFeature"), text !== ""),
    registration: registration === "0" ? "" : registration,
    notes: "",
    ...(/^delete$/i.test(operation) ? { isDeleted: true } : {}),
  };
}

/** The other words of a series, and transliterations. */
function aliasesOf(mark: XmlNode, text: string): string[] {
  const names = ["MarkVerbalElementText", "MarkTransliteration"].flatMap((name) =>
    [...descendants(mark, name)].map((one) => cleanText(one.text)),
  );
  return [...new Set(names)].filter((name) => name !== "" && name !== text);
}

function ownerIn(node: XmlNode): { name: string; isPerson: boolean } {
  return presentOwner(
    [...descendants(node, "Applicant")].map((one) => ({
      partyType: deepText(one, "PartyTypeCode") || "0",
      entityCode: /^(?:individual|natural person|physical person)/i.test(deepText(one, "ApplicantLegalEntity"))
        ? "01"
        : deepText(one, "ApplicantLegalEntityCode"),
      name: cleanText(deepText(one, "OrganizationName") || deepText(one, "FreeFormatNameLine")),
    })),
  );
}
