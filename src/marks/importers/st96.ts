// ST.96 XML: TSDR of the USPTO (1_D3 and 2.2.1), CIPO bulk files.
import type { Importer } from "../importer.ts";
import {
  cleanText,
  compactDate,
  niceClasses,
  officeCode,
  plainNumber,
  type RegisterRecord,
} from "../register/record.ts";
import { drawingInWords, statusInWords } from "../register/status-words.ts";
import { isClassAlive, presentOwner, usptoDrawing, usptoStatus } from "../register/uspto-codes.ts";
import {
  child,
  childrenOf,
  deepText,
  descendants,
  readXmlRecords,
  textOf,
  type XmlNode,
  type XmlShape,
} from "../register/xml-records.ts";

export const importer: Importer = {
  id: "st96",
  title: "ST.96 XML (TSDR, CIPO)",
  recognises: ({ head }) =>
    /XMLSchema\/(?:Trademark\/1|ST96\/Trademark)/.test(head) && /<(?:\w+:)?\w*(?:Transaction|Trademark)/.test(head),
  async read(file, text, sink) {
    await readXmlRecords(text, shape, (mark) => {
      const owner = ownerOf(mark);
      if (owner.isPerson) sink.personLeftOut();
      sink.record(recordOf(mark, owner.name, file.office ?? ""));
    });
  },
};

const shape: XmlShape = {
  records: new Set(["Trademark"]),
  groups: new Set([
    "ApplicationNumber",
    "MarkRepresentation",
    "MarkReproduction",
    "WordMarkSpecification",
    "MarkDescriptionBag",
    "NationalMarkDescription",
    "GoodsServicesBag",
    "GoodsServices",
    "GoodsServicesClassificationBag",
    "GoodsServicesClassification",
    "ClassDescriptionBag",
    "ClassDescription",
    "NationalStatusBag",
    "NationalStatus",
    "ApplicantBag",
    "Applicant",
    "Contact",
    "Name",
    "OrganizationName",
  ]),
  leaves: new Set([
    "RegistrationOfficeCode",
    "ApplicationNumberText",
    "ST13ApplicationNumber",
    "RegistrationNumber",
    "MarkCurrentStatusCode",
    "MarkCurrentStatusDate",
    "MarkCurrentStatusInternalDescriptionText",
    "MarkFeatureCategory",
    "MarkFeatureCode",
    "MarkVerbalElementText",
    "MarkSignificantVerbalElementText",
    "ClassificationKindCode",
    "ClassNumber",
    "NationalStatusCode",
    "LegalEntityName",
    "NationalLegalEntityCode",
    "EntityName",
    "OrganizationStandardName",
  ]),
};

function recordOf(mark: XmlNode, owner: string, fallback: string): RegisterRecord {
  const st13 = textOf(mark, "ST13ApplicationNumber") || deepText(mark, "ST13ApplicationNumber");
  const office = officeCode(textOf(mark, "RegistrationOfficeCode")) || officeCode(st13.slice(0, 2)) || fallback;
  const status = textOf(mark, "MarkCurrentStatusCode");
  const text = cleanText(deepText(mark, "MarkVerbalElementText") || deepText(mark, "MarkSignificantVerbalElementText"));
  const featureCode = deepText(mark, "MarkFeatureCode");
  return {
    office,
    number: plainNumber(deepText(mark, "ApplicationNumberText") || st13.replace(/^[A-Z]{2}/i, "")),
    transaction: compactDate(textOf(mark, "MarkCurrentStatusDate")),
    text,
    aliases: [],
    owner,
    classes: niceClasses([...descendants(mark, "GoodsServices")].flatMap(classesOf)),
    status:
      office === "US" && /^\d+$/.test(status)
        ? usptoStatus(status)
        : statusInWords(`${deepText(mark, "MarkCurrentStatusInternalDescriptionText")} ${status}`),
    drawing:
      featureCode === ""
        ? drawingInWords(deepText(mark, "MarkFeatureCategory"), text !== "")
        : usptoDrawing(featureCode),
    registration: plainNumber(textOf(mark, "RegistrationNumber")).replace(/^0$/, ""),
    notes: "",
  };
}

/** Nice classes of one group of goods, unless the office says that they are cancelled; primary and national ones are not. */
function classesOf(goods: XmlNode): string[] {
  if (!isClassAlive(deepText(child(goods, "ClassDescriptionBag"), "NationalStatusCode"))) return [];
  return childrenOf(child(goods, "GoodsServicesClassificationBag"), "GoodsServicesClassification")
    .filter((one) => textOf(one, "ClassificationKindCode") === "Nice")
    .map((one) => textOf(one, "ClassNumber"));
}

/** The sequence number of an applicant is its party type. The legal entity is a kind (CORPORATION) at the USPTO. */
function ownerOf(mark: XmlNode): { name: string; isPerson: boolean } {
  return presentOwner(
    [...descendants(mark, "Applicant")].map((one) => {
      const entityCode = textOf(one, "NationalLegalEntityCode");
      const [sequence = "0"] = Object.entries(one.attributes).flatMap(([name, value]) =>
        /(?:^|:)sequenceNumber$/.test(name) ? [value] : [],
      );
      const name = deepText(one, "EntityName") || deepText(one, "OrganizationStandardName");
      return {
        partyType: sequence,
        entityCode,
        name: cleanText(name || (entityCode === "" ? textOf(one, "LegalEntityName") : "")),
      };
    }),
  );
}
