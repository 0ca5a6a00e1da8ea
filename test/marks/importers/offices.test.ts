// The other register formats: the samples that there are, and the documented layouts.
import { describe, expect, test } from "vitest";
import { all } from "../../../src/marks/importers/registry.ts";
import { describeShared, sharedData } from "../../shared-data.ts";
import { dailyFile } from "./case-files.ts";
import { entryNamed, type Imported, importFiles } from "./importing.ts";

const tmXml = (records: string): string =>
  `<?xml version="1.0"?><Transaction xmlns="http://www.euipo.europa.eu/EUTM/EUTM_Download"><TradeMarkTransactionBody>
<TransactionContentDetails><TransactionData><TradeMarkDetails>${records}</TradeMarkDetails></TransactionData>
</TransactionContentDetails></TradeMarkTransactionBody></Transaction>`;
const eutm = (number: string, word: string, status: string, operation = "Insert"): string =>
  `<TradeMark operationCode="${operation}"><ApplicationNumber>${number}</ApplicationNumber>
<MarkCurrentStatusCode>${status}</MarkCurrentStatusCode><MarkFeature>Word</MarkFeature>
<WordMarkSpecification><MarkVerbalElementText>${word}</MarkVerbalElementText></WordMarkSpecification>
<GoodsServicesDetails><GoodsServices><ClassDescriptionDetails><ClassDescription><ClassNumber>21</ClassNumber>
<GoodsServicesDescription languageCode="en">cups</GoodsServicesDescription></ClassDescription></ClassDescriptionDetails>
</GoodsServices></GoodsServicesDetails></TradeMark>`;

const owned = (number: string, word: string, key: string): string =>
  eutm(number, word, "Registered").replace("</TradeMark>", `<ApplicantDetails>${key}</ApplicantDetails></TradeMark>`);
const applicant = (id: string, kind: string, name: string, operation = "Insert"): string =>
  `<Applicant operationCode="${operation}"><ApplicantIdentifier>${id}</ApplicantIdentifier>
<ApplicantLegalEntity>${kind}</ApplicantLegalEntity><ApplicantAddressBook><FormattedNameAddress><Name><FormattedName>
${name}</FormattedName></Name><Address><FormattedAddress><AddressCity>Erehwon</AddressCity></FormattedAddress></Address>
</FormattedNameAddress></ApplicantAddressBook></Applicant>`;
const company = (name: string): string => `<OrganizationName>${name}</OrganizationName>`;
const applicants = (list: string): string =>
  tmXml("").replace(/<TradeMarkDetails>.*<\/TradeMarkDetails>/s, `<ApplicantDetails>${list}</ApplicantDetails>`);

const oce: readonly (readonly [string, string])[] = [
  [
    "case_file.csv",
    "serial_no,cfh_status_cd,cfh_status_dt,mark_draw_cd,mark_id_char,registration_no,supp_reg_in\n88000001,700,2026-01-01,4000,ZORBLAT,0124134,0\n88000002,710,2026-01-01,4000,QUINDAR,,0\n",
  ],
  ["intl_class.csv", "intl_class_cd,class_id,serial_no\n021,1,88000001\n009,2,88000001\n"],
  ["classification.csv", "class_primary_cd,class_status_cd,class_id,serial_no\n002,6,1,88000001\n009,B,2,88000001\n"],
  ["owner.csv", 'own_name,own_type_cd,own_entity_cd,serial_no\n"Acme, Inc.",10,03,88000001\nNew LLC,31,16,88000001\n'],
  ["statement.csv", 'statement_type_cd,statement_text,serial_no\nPM0001,"ZOR\nBLAT",88000001\n'],
];

const samples: Readonly<Record<string, string>> = {
  "uspto-xml": dailyFile({ mark: "ZORBLAT" }),
  "tm-xml": tmXml(eutm("1", "ZORBLAT", "Registered")),
  st96: '<tmk:Transaction xmlns:tmk="http://www.wipo.int/standards/XMLSchema/Trademark/1"><tmk:Trademark/></tmk:Transaction>',
  romarin: '<ROMARIN><MARKGR INTREGN="0123456" EXPDATE="20300101"><CURRENT/></MARKGR></ROMARIN>',
  "oce-csv": oce[0]?.[1] ?? "",
  dpma: '\ufeffDatenbestand;Aktenzeichen/Registernummer;Markendarstellung;Aktenzustand\nDE;"1";ZORBLAT;Marke eingetragen\n',
  ukipo:
    "Trade mark|Hyperlink|Mark Text|Name|Status|Mark Type|Registered|Class1|Class21\nUK00001|h|ZORBLAT|Acme Ltd|Registered|Word|01/02/2015|0|1\n",
  "tmview-table":
    "Trade mark name;Trade mark office;Application number;Nice class;Trade mark status\nZORBLAT;EM;001;9,21;Registered\n",
  "tsdr-json": '{"trademarks":[{"status":{"serialNumber":88000001,"markElement":"ZORBLAT"}}]}',
  "search-json": '{"tradeMarks":[{"ST13":"DE50","tmName":"ZORBLAT","tmOffice":"DE","applicationNumber":"1"}]}',
  dictionary: "mark,offices\nZORBLAT,US\n",
};

test.each(Object.entries(samples))("%s is recognised by its importer alone", (id, head) => {
  const file = { name: "file", path: "file", head };
  expect(all.filter((one) => one.recognises(file)).map((one) => one.id)).toEqual([id]);
});

test("every importer has a sample", () => {
  expect(all.map(({ id }) => id).sort()).toEqual(Object.keys(samples).sort());
});

describe("EUIPO open data", () => {
  test.each([
    ["Registered", "live"],
    ["Registration cancellation pending", "live"],
    ["Application published", "pending"],
    ["Application opposed", "pending"],
    ["Appeal pending", "pending"],
  ])("%s is %s", async (status, expected) => {
    const { entries } = await importFiles([["EUTMS_20260101_0001.xml", tmXml(eutm("001498526", "ZORBLAT", status))]]);
    expect(entries).toMatchObject([
      { mark: "ZORBLAT", offices: ["EU"], classes: [21], status: expected, asOf: "2026-01-01" },
    ]);
  });

  test.each(["Registration expired", "Registration surrendered", "Application withdrawn", "Application refused"])(
    "%s is dead",
    async (status) => {
      const { dropped } = await importFiles([["EUTMS_20260101_0001.xml", tmXml(eutm("1", "ZORBLAT", status))]]);
      expect([...dropped]).toEqual([["dead", 1]]);
    },
  );

  test("a differential file replaces and deletes, whatever zeros the numbers have", async () => {
    const full = tmXml(eutm("001498526", "ZORBLAT", "Registered") + eutm("2", "QUINDAR", "Registered"));
    const difference = tmXml(eutm("1498526", "ZORBLATT", "Registered", "Update") + eutm("000002", "", "", "Delete"));
    const imported = await importFiles([
      ["EUTMS_20260101_0001.xml", full],
      ["DIFF_EUTMS_20260102_0001.xml", difference],
    ]);
    expect(imported.entries.map(({ mark }) => mark)).toEqual(["ZORBLATT"]);
    expect([...imported.dropped]).toEqual([["deleted", 1]]);
  });
});

describe("EUIPO applicants, which have files of their own", () => {
  const byKey = owned("1", "ZORBLAT", "<ApplicantKey><Identifier>0042</Identifier></ApplicantKey>");
  const byId = owned("2", "QUINDAR", "<Applicant><ApplicantIdentifier>7</ApplicantIdentifier></Applicant>");
  const marks = ["EUTMS_20260101_0001.xml", tmXml(byKey + byId)] as const;
  const names = [
    "APPLICANTS_20260101_0001.xml",
    applicants(
      applicant("42", "Legal Entity", company("Acme SA")) +
        applicant("7", "Physical person", "<FirstName>Jane</FirstName><LastName>Doe</LastName>"),
    ),
  ] as const;
  const ownersOf = ({ entries }: Imported): object =>
    Object.fromEntries(entries.map(({ mark, owner }) => [mark, owner]));

  test.each([
    ["before", [names, marks]],
    ["behind", [marks, names]],
  ])("given %s the marks, they name the owners, but no natural person", async (_, files) => {
    const imported = await importFiles(files);
    expect(ownersOf(imported)).toEqual({ ZORBLAT: "Acme SA", QUINDAR: undefined });
    expect(imported).toMatchObject({ persons: 1, unnamed: 0, kept: 2, problems: [] });
    expect(JSON.stringify(imported)).not.toMatch(/Doe|Erehwon/);
  });

  test("a differential file gives another name, and takes one away", async () => {
    const renamed = applicant("42", "Legal Entity", company("Acme Europe SA"), "Update");
    const gone = applicant("42", "Legal Entity", "", "Delete");
    const withChange = (change: string): Promise<Imported> =>
      importFiles([marks, names, ["DIFF_APPLICANTS_20260102_0001.xml", applicants(change)]]);
    expect(ownersOf(await withChange(renamed))).toMatchObject({ ZORBLAT: "Acme Europe SA" });
    expect(ownersOf(await withChange(gone))).toMatchObject({ ZORBLAT: undefined });
  });

  test("without their file it is said how many owners have no name", async () => {
    const imported = await importFiles([marks]);
    expect(imported).toMatchObject({ unnamed: 2, kept: 2 });
    expect(ownersOf(imported)).toEqual({ ZORBLAT: undefined, QUINDAR: undefined });
  });

  test("of a file that is cut off the names before the fault are used", async () => {
    const [name, text] = names;
    const imported = await importFiles([marks, [name, text.slice(0, text.indexOf("Physical"))]]);
    expect(imported.problems).toMatchObject([{ code: "D202", args: { reason: "xml", records: 1 } }]);
    expect(ownersOf(imported)).toEqual({ ZORBLAT: "Acme SA", QUINDAR: undefined });
    expect(imported.unnamed).toBe(1);
  });

  test("an applicant behind the marks of one file belongs to none of them unless it is referred to", async () => {
    const both = tmXml(eutm("3", "BLEEM", "Registered")).replace(
      "</TradeMarkDetails>",
      `</TradeMarkDetails><ApplicantDetails>${applicant("9", "Legal Entity", company("Other SA"))}</ApplicantDetails>`,
    );
    expect(ownersOf(await importFiles([["EUTMS_20260101_0002.xml", both]]))).toEqual({ BLEEM: undefined });
  });

  test("a file of applicants whose office is not known is told", async () => {
    const text = names[1].replace("http://www.euipo.europa.eu/EUTM/EUTM_Download", "x");
    const { problems } = await importFiles([["owners.xml", text]]);
    expect(problems).toMatchObject([
      { code: "D203", args: { missing: "office" } },
      { code: "D203", args: { missing: "office" } },
    ]);
  });
});

describe("USPTO case files dataset", () => {
  test("is joined by serial number, whatever the order of the tables", async () => {
    for (const tables of [oce, [...oce].reverse()]) {
      const imported = await importFiles(tables);
      expect(imported.entries).toMatchObject([
        {
          mark: "ZORBLAT",
          classes: [21],
          owner: "New LLC",
          status: "live",
          registration: "US 124134",
          aliases: ["ZOR BLAT"],
        },
      ]);
      expect([...imported.dropped]).toEqual([["dead", 1]]);
    }
  });
});

describe("tables", () => {
  test("UKIPO open data", async () => {
    const { entries } = await importFiles([["tm.txt", samples["ukipo"] as string]]);
    expect(entries).toMatchObject([
      { mark: "ZORBLAT", offices: ["GB"], classes: [21], owner: "Acme Ltd", status: "live" },
    ]);
  });

  test("TMview", async () => {
    const { entries } = await importFiles([["export.csv", samples["tmview-table"] as string]]);
    expect(entries).toMatchObject([{ mark: "ZORBLAT", offices: ["EU"], classes: [9, 21], status: "live" }]);
  });

  test.each(["Acme GmbH", "ACME, Inc.", "Jane Doe"])(
    "an owner is named only when its form is that of a company: %s",
    async (owner) => {
      const text = `Trade mark name\tOffice\tApplication No.\tApplicant name\nZORBLAT\tDE\t1\t${owner}\n`;
      const [entry] = (await importFiles([["export.tsv", text]])).entries;
      expect(entry?.owner).toBe(owner === "Jane Doe" ? undefined : owner);
    },
  );

  test("a table that does not tell its office needs it to be said", async () => {
    const file = ["export.csv", "Trade mark name,Application number\nZORBLAT,1\n"] as const;
    expect((await importFiles([file])).problems).toMatchObject([{ code: "D201", args: { reason: "office" } }]);
    expect((await importFiles([file], { office: "DE" })).entries).toMatchObject([{ offices: ["DE"] }]);
  });

  test("a dictionary keeps its offices, owner and source date", async () => {
    const { entries } = await importFiles([["my.csv", "mark,owner,offices,classes\nZorblat,Acme,US;EU,21\n"]], {
      asOf: "2026-02-03",
    });
    expect(entries).toMatchObject([
      { mark: "Zorblat", owner: "Acme", offices: ["EU", "US"], classes: [21], asOf: "2026-02-03" },
    ]);
  });
});

test("Madrid: words, number and whether it is still in force", async () => {
  const mark = (number: string, word: string, expiry: string): string =>
    `<MARKGR INTREGN="${number}" EXPDATE="${expiry}"><CURRENT><IMAGE NAME="1" TEXT="${word}"/></CURRENT></MARKGR>`;
  const text = `<ROMARIN>${mark("0123456", "ZORBLAT", "20300101")}${mark("2", "QUINDAR", "20200101")}</ROMARIN>`;
  const imported = await importFiles([["20260105.xml", text]]);
  expect(imported.entries).toMatchObject([
    { mark: "ZORBLAT", offices: ["WO"], registration: "WO 123456", status: "live" },
  ]);
  expect([...imported.dropped]).toEqual([["dead", 1]]);
});

describeShared("official samples", () => {
  const folder = `${sharedData}/trademarks`;

  test.each([
    [
      "ST.66",
      "sn76044902.xml",
      "PYTHON",
      { owner: "PYTHON SOFTWARE FOUNDATION", classes: [9, 42], registration: "US 2824281" },
    ],
    [
      "ST.96 1_D3",
      "rn2178784-ST-961_D3.xml",
      "JAVA",
      { owner: "Oracle America, Inc.", classes: [9], registration: "US 2178784" },
    ],
    [
      "ST.96 2.2.1",
      "rn2178784-ST-962.2.1.xml",
      "JAVA",
      { owner: "Oracle America, Inc.", classes: [9], registration: "US 2178784" },
    ],
  ])("TSDR %s", async (_, name, mark, expected) => {
    const imported = await importFiles([`${folder}/uspto/tsdr/${name}`]);
    expect(imported).toMatchObject({ read: 1, problems: [] });
    expect(entryNamed(imported, mark)).toMatchObject({ ...expected, offices: ["US"], status: "live" });
  });

  test("DPMAregister: every one of 10,000 rows is kept or counted", async () => {
    const imported = await importFiles([`${folder}/marks/de_dpma_register_export_10000.csv`]);
    expect(imported).toMatchObject({ read: 10_000, problems: [] });
    expect(imported.dropped.get("dead")).toBe(4913);
    expect(imported.kept + imported.superseded + [...imported.dropped.values()].reduce((a, b) => a + b, 0)).toBe(
      10_000,
    );
  });
});
