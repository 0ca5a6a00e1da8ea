// TM-XML (WIPO ST.66): TSDR status files of the USPTO, EUIPO open data (full and differential, marks and their applicants),
// UKIPO licensee files.
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
    let behind: XmlNode[] = [];
    const finish = (): void => {
      if (waiting === undefined) return;
      const inside = ownerOf([...descendants(waiting, "Applicant")]);
      const owner = inside.name !== "" || inside.isPerson ? inside : ownerOf(behind);
      if (owner.isPerson) sink.personLeftOut();
      sink.record(recordOf(waiting, owner.name, office, dated));
      waiting = undefined;
      behind = [];
    };
    const take = (node: XmlNode): void => {
      if (node.name === "TradeMark") {
        finish();
        waiting = node;
        return;
      }
      const id = plainNumber(textOf(node, "ApplicantIdentifier"));
      if (id !== "") {
        const owner = ownerOf([node]);
        if (owner.isPerson) sink.personLeftOut();
        sink.owner(office, id, isDeleted(node) ? "" : owner.name);
      } else if (waiting !== undefined && behind.length < mostOwners) behind.push(node);
    };
    try {
      await readXmlRecords(text, shape, take);
    } finally {
      finish();
    }
  },
};

/** Owners of one mark that are looked at: the list may be as long as its writer likes. */
const mostOwners = 1000;

const shape: XmlShape = {
  records: new Set(["TradeMark", "Applicant"]),
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
    "ApplicantKey",
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
    "ApplicantIdentifier",
    "Identifier",
    "ApplicantLegalEntity",
    "FreeFormatNameLine",
    "OrganizationName",
    "PartyTypeCode",
    "ApplicantLegalEntityCode",
  ]),
};

/** EUIPO files do not name their office in every record, but in their names and namespace. */
function officeOfFile({ name, head, office }: RegisterFile): string {
  if (/^(?:DIFF_)?(?:EUTMS|IRS|APPLICANTS)_/i.test(name) || /euipo|oami\.europa/i.test(head.slice(0, 4000)))
    return "EU";
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
  const ownerId = plainNumber(
    [...descendants(mark, "ApplicantDetails")]
      .map((one) => deepText(one, "ApplicantIdentifier") || deepText(one, "Identifier"))
      .find((id) => id !== "") ?? "",
  );
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
    ...(owner === "" && ownerId !== "" ? { ownerId } : {}),
    ...(isDeleted(mark) ? { isDeleted: true } : {}),
  };
}

function isDeleted({ attributes }: XmlNode): boolean {
  return /^delete$/i.test(attributes["operationCode"] ?? "");
}

/** The other words of a series, and transliterations. */
function aliasesOf(mark: XmlNode, text: string): string[] {
  const names = ["MarkVerbalElementText", "MarkTransliteration"].flatMap((name) =>
    [...descendants(mark, name)].map((one) => cleanText(one.text)),
  );
  return [...new Set(names)].filter((name) => name !== "" && name !== text);
}

function ownerOf(applicants: readonly XmlNode[]): { name: string; isPerson: boolean } {
  return presentOwner(
    applicants.map((one) => ({
      partyType: deepText(one, "PartyTypeCode") || "0",
      entityCode: /^(?:individual|natural person|physical person)/i.test(deepText(one, "ApplicantLegalEntity"))
        ? "01"
        : deepText(one, "ApplicantLegalEntityCode"),
      name: cleanText(deepText(one, "OrganizationName") || deepText(one, "FreeFormatNameLine")),
    })),
  );
}
