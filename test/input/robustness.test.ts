// Bad input: every record and canary of the corpora is read, or a coded problem says why not; never a crash or a hang.
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { Socket } from "node:net";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { parseEncoding } from "../../src/input/encoding-names.ts";
import { readListings } from "../../src/input/read.ts";
import type { Listing } from "../../src/model/listing.ts";
import { describeShared, sharedData } from "../shared-data.ts";
import { type ReadResult, readContent, textOf } from "./reading.ts";

interface Canary {
  readonly field: string;
  readonly mark: string;
  readonly record: number;
}

interface Oracle {
  readonly canaries: readonly Canary[];
  readonly records: number | null;
  readonly ragged_record?: number;
  readonly bad_record?: number;
  readonly titles?: readonly string[];
  readonly encoding?: string;
}

const folder = join(sharedData ?? "", "robustness");

function filesOf(...families: string[]): string[] {
  if (sharedData === undefined) return [];
  return families.flatMap((family) =>
    readdirSync(join(folder, family))
      .filter((file) => /\.(?:csv(?:\.gz)?|xls[xmb]?|ods)$/.test(file))
      .map((file) => `${family}/${file}`),
  );
}

function contentOf(file: string): Buffer {
  const bytes = readFileSync(join(folder, file));
  return file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

/** Reads a file, and looks for pollution afterwards. */
async function readChecked(file: string): Promise<ReadResult> {
  const result = await readContent(contentOf(file));
  expect(Object.keys(Object.prototype)).toEqual([]);
  return result;
}

/** Codes of the problems that lead to exit 2. */
function grave({ problems }: ReadResult): string[] {
  return problems.filter(({ level }) => level !== "notice").map(({ code }) => code);
}

function holds(listing: Listing | undefined, canary: Canary, anyField: boolean): boolean {
  return (listing?.fields ?? []).some(
    ({ column, text }) =>
      (anyField || column === canary.field) &&
      text.replaceAll("\0", "").toUpperCase().includes(canary.mark.toUpperCase()),
  );
}

interface Exception {
  /** Problems that the file gets. */
  readonly grave: readonly string[];
  /** Listings, where the oracle's number of records does not apply. */
  readonly listings?: number;
  /** Canaries that stand in what could not be read. */
  readonly lost?: number;
  /** Canaries are looked for in the whole record, since its cells or names are shifted. */
  readonly anyField?: boolean;
}

// Every file that is not read in full and in silence.
const exceptions: Readonly<Record<string, Exception>> = {
  "encodings/cp1254_tr.csv": { grave: ["I203"] },
  "encodings/malformed/cesu8_surrogates.csv": { grave: ["I201"] },
  // The oracles of mislabelled files count the table that they were made beside.
  "encodings/malformed/html_named_xls.csv": { grave: [], listings: 1 },
  "encodings/malformed/xlsx_named_csv.csv": { grave: [], listings: 6 },
  "encodings/malformed/lone_surrogate.csv": { grave: ["I201"] },
  "encodings/malformed/overlong_nike.csv": { grave: ["I201"] },
  "encodings/malformed/overlong_slash.csv": { grave: ["I201"] },
  "encodings/malformed/truncated_at_eof.csv": { grave: ["I201"] },
  "encodings/malformed/utf16_unpaired_surrogate.csv": { grave: ["I201"] },
  "encodings/malformed/utf16le_odd_length.csv": { grave: ["I201"] },
  "encodings/malformed/utf8_with_one_gbk_row.csv": { grave: ["I203"] },
  "headers/numeric_headers.csv": { grave: ["I005"] },
  // 50,000 empty quoted cells make one cell of quotes: the row is ragged.
  "pathological/alternating_quote_comma.csv.gz": { grave: ["I101"], listings: 7 },
  "pathological/field_1mib.csv.gz": { grave: ["I105"] },
  "pathological/field_no_spaces_1mib.csv.gz": { grave: ["I105"] },
  "pathological/near_miss_flood.csv.gz": { grave: ["I105"] },
  "pathological/json_named_csv.csv": { grave: [], listings: 50 },
  "pathological/nul_only.csv": { grave: ["I004"], listings: 0 },
  // The header is read without the quote, so the records that the oracle allows to be refused are read.
  "pathological/open_quote_first_byte.csv": { grave: ["I102"], listings: 6 },
  "xlsx/08_hidden_sheet.xlsx": { grave: [], listings: 6 },
  "xlsx/16_sst_index_out_of_range.xlsx": { grave: ["I107", "I107", "I107"], lost: 2 },
  "xlsx/18_missing_sst.xlsx": { grave: ["I011"], listings: 0 },
  "xlsx/20_missing_sheet_part.xlsx": { grave: ["I011"] },
  "xlsx/22_xxe_shared_strings.xlsx": { grave: ["I011"], listings: 6 },
  "xlsx/23_billion_laughs.xlsx": { grave: ["I011"], listings: 6 },
  "xlsx/30_zip_bomb_comment.xlsx": { grave: ["I010"], listings: 0 },
  // Programs differ in which of two parts they take, so nothing but the problem is promised.
  "xlsx/35_duplicate_entries.xlsx": { grave: ["I011"], listings: 1, lost: 6 },
  "xlsx/36_declared_size_4gib.xlsx": { grave: ["I010"], listings: 0 },
  "xlsx/37_declared_size_small.xlsx": { grave: ["I011"] },
  "xlsx/38_bad_crc.xlsx": { grave: ["I011"] },
  "xlsx/42_truncated_eocd.xlsx": { grave: ["I011"], listings: 0 },
  "xlsx/43_prefix_junk.xlsx": { grave: ["I004"], listings: 0 },
  "xlsx/44_trailing_junk.xlsx": { grave: ["I011"], listings: 0 },
  "xlsx/49_ole_header.xlsx": { grave: ["I004"], listings: 0 },
  "pollution/no_header.csv": { grave: ["I005"], anyField: true },
  "pollution/only_bom.csv": { grave: ["I003"], listings: 0 },
  "pollution/only_newlines.csv": { grave: ["I003"], listings: 0 },
  "pollution/row_less_sep.csv": { grave: ["I101"], anyField: true },
  "pollution/row_open_quote.csv": { grave: ["I102", "I101"] },
  "pollution/row_space_delim.csv": { grave: ["I101"] },
  // The lines of the second table are read as ragged records, so that their text is not lost.
  "pollution/two_tables.csv": { grave: ["I101", "I101"], listings: 14 },
};

describeShared("table oracles", () => {
  const files = filesOf(
    ...["blns", "csv-injection", "encodings", "encodings/malformed", "headers", "pathological", "pollution"],
    ...["terminal-escape", "xlsx", "xss"],
  );

  test.each(files)("%s", async (file) => {
    const result = await readChecked(file);
    const oracle = JSON.parse(readFileSync(join(folder, `${file}.expect.json`), "utf8")) as Oracle;
    const expected = exceptions[file] ?? { grave: [] };
    expect(grave(result)).toEqual(expected.grave);
    const records = expected.listings ?? oracle.records;
    if (records !== null) expect(result.listings).toHaveLength(records);
    if (expected.listings === 0) return;
    const missing = oracle.canaries.filter(
      (canary) => !holds(result.listings[canary.record - 1], canary, expected.anyField === true),
    );
    expect(missing).toHaveLength(expected.lost ?? 0);
    if (oracle.titles !== undefined) {
      expect(result.listings.map((listing) => textOf(listing, "title"))).toEqual(oracle.titles);
    }
    const named = result.problems.flatMap(({ record, level }) =>
      level === "row" && record !== undefined ? [record] : [],
    );
    if (oracle.ragged_record !== undefined) expect(named).toContain(oracle.ragged_record);
    if (oracle.bad_record !== undefined && expected.grave.length > 0) expect(named).toContain(oracle.bad_record);
  });

  test("lines are physical, whatever stands between the records", async () => {
    const lines = async (file: string) => (await readChecked(file)).listings.map(({ line }) => line);
    expect((await lines("pollution/preamble.csv"))[0]).toBe(5);
    expect((await lines("pollution/leading_blank_lines.csv"))[0]).toBe(5);
    expect((await lines("pollution/sep_line.csv"))[0]).toBe(3);
    expect((await lines("pathological/empty_lines_200k.csv.gz")).slice(2)).toEqual([4, 200_005, 200_006, 200_007]);
    const { problems } = await readChecked("pollution/row_open_quote.csv");
    expect(problems[0]).toMatchObject({ code: "I102", record: 5, line: 6 });
  });

  test("a replaced byte is said with its offset and its cell, and is never ASCII", async () => {
    const { listings, problems } = await readChecked("encodings/malformed/overlong_nike.csv");
    expect(problems).toMatchObject([{ code: "I201", record: 6, column: "keywords", args: { offset: 1053 } }]);
    expect(listings[5]?.fields.find(({ role }) => role === "keywords")?.text).toMatch(/^socks,\ufffd+,crew$/);
  });
});

describeShared("encodings by name", () => {
  const files = filesOf("encodings").filter((file) => !file.includes("malformed"));

  test.each(files)("%s reads the same when its encoding is named", async (file) => {
    const oracle = JSON.parse(readFileSync(join(folder, `${file}.expect.json`), "utf8")) as Oracle;
    const encoding = oracle.encoding?.replace("+bom", "") ?? "";
    expect(parseEncoding(encoding)).toBeDefined();
    const { listings, problems } = await readContent(contentOf(file), { encoding });
    expect(listings.map((listing) => textOf(listing, "title"))).toEqual(oracle.titles);
    expect(problems).toEqual([]);
  });
});

describeShared("texts for the encoding detector", () => {
  // The true encoding, or one that gives the same letters. The others must be said to be weak guesses.
  const names: Readonly<Record<string, string>> = {
    "big5.txt": "big5",
    "euc_jp.txt": "euc-jp",
    "euc_kr.txt": "euc-kr",
    "iso2022jp.txt": "iso-2022-jp",
    "iso88595_ru.txt": "iso-8859-5",
    "iso88596_ar.txt": "iso-8859-6",
    "iso88597_el.txt": "windows-1253",
    "iso88598_he.txt": "windows-1255",
    "iso88599_tr.txt": "windows-1254",
    "shiftjis.txt": "shift_jis",
    "utf16le.txt": "utf-16le",
    "utf8.txt": "utf-8",
    "windows_1252.txt": "windows-1252",
    "windows_1254.txt": "windows-1254",
    "windows_1255.txt": "windows-1255",
    "windows_874.txt": "windows-874",
  };
  const texts = sharedData === undefined ? [] : readdirSync(join(folder, "encodings/node-chardet"));

  test.each(texts)("%s", async (file) => {
    const result = await readChecked(`encodings/node-chardet/${file}`);
    const name = names[file];
    if (name !== undefined) expect(result.account.encoding).toBe(name);
    else expect(grave(result).some((code) => code === "I203" || code === "I004")).toBe(true);
  });
});

describeShared("files without an oracle", () => {
  test.each([
    ["frictionless/blank-rows-multiple.csv", 2, []],
    ["frictionless/blank-rows-no-fields.csv", 2, []],
    ["frictionless/blank-rows.csv", 2, []],
    ["frictionless/bom.csv", 2, []],
    ["frictionless/capital-invalid.csv", 10, ["I101", "I101"]],
    ["frictionless/countries.csv", 5, ["I101", "I101"]],
    ["frictionless/issue-1100.csv", 2, []],
    ["frictionless/issue-905_bad.csv", 1, []],
    ["frictionless/issue-991.csv", 1, ["I005"]],
    ["frictionless/skip-blank-at-the-end.csv", 2, ["I005", "I101"]],
    ["frictionless/table-infer-iso-8859-7.csv", 4, []],
    ["frictionless/table-limits.csv", 3, ["I005"]],
    ["papaparse/files/long-sample.csv", 7, ["I005"]],
    ["papaparse/files/sample-header.csv", 2, []],
  ])("%s", async (file, listings, expected) => {
    const result = await readChecked(file);
    expect(result.listings).toHaveLength(listings);
    expect(grave(result)).toEqual(expected);
  });

  test.each(filesOf("papaparse", "csv-spectrum"))("%s is read without a crash", async (file) => {
    await readChecked(file);
  });
});

describeShared("workbooks of other readers' tests", () => {
  test.each([
    ["any_sheets.xls", 0, ["I004"]],
    ["date.xlsb", 0, ["I004"]],
    ["date_quoted_format.xlsx", 3, ["I005"]],
    ["empty_shared_string.xlsx", 0, ["I005"]],
    ["empty_shared_string_value.xlsx", 2, []],
    ["errors.xlsx", 6, ["I005"]],
    ["formula.issue.xlsx", 2, ["I005"]],
    ["has_x000D_.xlsx", 0, ["I005"]],
    ["inventory-table.xlsx", 4, []],
    ["issue221.xlsm", 1, ["I005"]],
    ["issue252.xlsx", 4, ["I011", "I005"]],
    ["issue644.xlsx", 9, ["I005"]],
    ["issue_391.xlsx", 6, ["I005"]],
    ["issues.ods", 0, ["I004"]],
    ["no-header.xlsx", 1, ["I005"]],
    ["pass_protected.xlsx", 0, ["I004"]],
    ["pivots.xlsx", 29, []],
    ["richtext-namespaced.xlsx", 1, ["I005"]],
    ["string-ref.xlsx", 2, ["I005", "I005"]],
    ["table_with_absolute_paths.xlsx", 4, []],
    ["too_small.xls", 1, ["I005"]],
    ["vba.xlsm", 0, ["I003"]],
  ])("%s", async (file, listings, expected) => {
    const result = await readChecked(`xlsx-real/${file}`);
    expect(result.listings).toHaveLength(listings);
    expect(grave(result)).toEqual(expected);
  });

  test("every file of the folder is here", () => {
    expect(filesOf("xlsx-real")).toHaveLength(22);
  });
});

describeShared("what a workbook must not do", () => {
  test("pronunciation is no text, and an entity reads no file", async () => {
    const texts = async (file: string) => JSON.stringify((await readChecked(file)).listings);
    const marks = (await texts("xlsx/05_phonetic_runs.xlsx")).match(/rolex/gi) ?? [];
    expect(marks).toHaveLength(1);
    expect(await texts("xlsx/22_xxe_shared_strings.xlsx")).not.toContain("root:");
    expect((await texts("xlsx/23_billion_laughs.xlsx")).length).toBeLessThan(10_000);
  });

  test("nothing is written and no socket is opened", async () => {
    const before = readdirSync(".").sort();
    const connect = vi.spyOn(Socket.prototype, "connect");
    for (const file of filesOf("xlsx", "xlsx-real")) await readChecked(file);
    expect(connect).not.toHaveBeenCalled();
    connect.mockRestore();
    expect(readdirSync(".").sort()).toEqual(before);
  });

  test("many rows are read in bounded memory", async () => {
    const path = join(folder, "xlsx/31_zip_bomb_rows.xlsx");
    let rows = 0;
    let most = 0;
    const start = process.memoryUsage.rss();
    for await (const { listing } of readListings({ path, open: () => createReadStream(path) })) {
      if (listing !== undefined && ++rows % 10_000 === 0) most = Math.max(most, process.memoryUsage.rss() - start);
    }
    expect(rows).toBe(120_006);
    expect(most).toBeLessThan(300e6);
  });
});
