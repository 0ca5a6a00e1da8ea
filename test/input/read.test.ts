// One input as a whole: problems of the file, of rows and of cells; --map; limits; streaming.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MappableRole } from "../../src/input/layout.ts";
import { readListings } from "../../src/input/read.ts";
import { ProblemError } from "../../src/model/problem.ts";
import { codes, fieldOf, readAll, readContent, textOf } from "./reading.ts";

function map(...pairs: readonly (readonly [MappableRole, readonly string[]])[]): Map<MappableRole, readonly string[]> {
  return new Map(pairs);
}

describe("reports that hold no listing text", () => {
  test.each([
    [
      "a summary",
      "Feed Processing Summary:\n\tNumber of records processed\t\t2\n\noriginal-record-number\tsku\terror-message\n1\tA-1\tThe title is missing\n",
    ],
    ["errors alone", "original-record-number,sku,error-code,error-message\n1,A-1,8541,The brand does not match\n"],
  ])("Amazon's processing report, %s: its rows are left out under a reason", async (_, content) => {
    const { listings, problems, account } = await readContent(content);
    expect(listings).toEqual([]);
    expect(codes(problems)).toEqual(["I007"]);
    expect(account.format).toBe("processing-report");
    expect(account.skippedRows.map(({ reason }) => reason)).toContain("processing-report");
  });
});

describe("problems of the file", () => {
  test.each([
    ["nothing", "", "I003"],
    ["a byte order mark alone", "\ufeff", "I003"],
    ["line ends alone", "\r\n\n\r\n", "I003"],
    ["a sep line alone", "sep=;\r\n", "I003"],
    ["JSON without objects in an array", '["mug"]', "I004"],
    ["an HTML page without a table", "<html><body><p>title</p></body></html>", "I004"],
    ["XML without products", "<note>title</note>", "I004"],
  ])("%s: %s", async (_, content, code) => {
    const { listings, problems } = await readContent(content);
    expect(listings).toEqual([]);
    expect(problems).toMatchObject([{ code, level: "file", file: "test.csv" }]);
  });

  test("I004 names what the file is", async () => {
    const { problems, account } = await readContent("%PDF-1.7");
    expect(problems[0]?.args).toEqual({ type: "pdf" });
    expect(account).toMatchObject({ format: "pdf", encoding: "unknown", listings: 0 });
  });

  test("a header alone is fine: no listings, no problem", async () => {
    const { listings, problems, account } = await readContent("sku,title\n");
    expect({ listings, problems, format: account.format }).toEqual({ listings: [], problems: [], format: "generic" });
  });

  test("I005 lists the headers, and every text is read all the same", async () => {
    const { listings, problems } = await readContent("0,1,2\nA-1,Enamel mug,9.99\n");
    expect(problems).toMatchObject([{ code: "I005", args: { headers: "0, 1, 2" } }]);
    expect(listings[0]?.fields).toEqual([{ role: "other", column: "1", index: 1, text: "Enamel mug" }]);
  });

  test("a table without a header loses no row", async () => {
    const { listings } = await readContent("A-1,An enamel mug for the tent\nA-2,Another enamel mug for home\n");
    expect(listings.map((listing) => listing.fields)).toEqual([
      [{ role: "other", column: "column 2", index: 1, text: "An enamel mug for the tent" }],
      [{ role: "other", column: "column 2", index: 1, text: "Another enamel mug for home" }],
    ]);
  });

  test("I005 cuts long lists and names", async () => {
    const names = Array.from({ length: 30 }, (_, at) => `${at}${"x".repeat(50)}`);
    const { problems } = await readContent(`${names.join(",")}\n`);
    expect(String(problems[0]?.args?.["headers"]).split(", ")).toHaveLength(21);
    expect(String(problems[0]?.args?.["headers"]).length).toBeLessThan(900);
  });

  test.each([
    ["Etsy", "Sale Date,Item Name,Buyer,Quantity,Ship Name,Ship Address1\n1,mug,Ann Example,1,Ann Example,1 Street\n"],
    [
      "Amazon",
      "order-id\tbuyer-email\tbuyer-name\trecipient-name\tship-address-1\n1\ta@b.example\tAnn\tAnn\t1 Street\n",
    ],
    [
      "Shopify",
      "Name,Email,Lineitem name,Billing Name,Shipping Name,Shipping Street\n#1,a@b.example,mug,Ann,Ann,1 Street\n",
    ],
    ["eBay in Germany", "Bestellnummer,Name des Käufers,Käufer-E-Mail,Lieferadresse\n1,Ann,a@b.example,Weg 1\n"],
    ["WooCommerce", "Order ID,Billing First Name,Billing Email\n1,Ann,a@b.example\n"],
    ["Amazon in Japan", "注文番号,購入者名,お届け先住所\n1,Ann,Town\n"],
    ["Shopee in Indonesia", "No. Pesanan,Username (Pembeli),Nama Penerima\n1,Ann,Ann\n"],
    ["Matrixify", "ID,Customer: Email,Billing: Name,Shipping: City\n1,a@b.example,Ann,Town\n"],
    ["Chinese", "订单号,商品名称,收件人姓名,收件人电话\n1,碗,张三,123\n"],
  ])("orders of %s are refused, and no buyer is echoed", async (_, content) => {
    const result = await readContent(content);
    expect(result.listings).toEqual([]);
    expect(result.problems).toMatchObject([{ code: "I006", level: "file" }]);
    expect(JSON.stringify(result)).not.toMatch(/Ann|Street|example|张三/);
  });

  test("I007: columns but no listing text", async () => {
    const { problems } = await readContent("sku\tproduct-id\tprice\tquantity\nA-1\tB0FIXTURE1\t9.99\t3\n");
    expect(problems).toMatchObject([{ code: "I007", level: "notice" }]);
  });

  test("I301: a column that reads like titles is taken for the title, and that is said", async () => {
    const rows = ["Enamel camping mug, 12 oz", "Felt cat cave, round", "Slow feeder bowl for dogs"];
    const content = `sku,Bezeichner,price\n${rows.map((row, at) => `A-${at},"${row}",9`).join("\n")}\n`;
    const { listings, problems } = await readContent(content);
    expect(problems).toMatchObject([{ code: "I301", column: "Bezeichner", args: { reason: "guessed-title" } }]);
    expect(listings.map((listing) => textOf(listing, "title"))).toEqual(rows);
  });

  test("a source that cannot be opened is I001, one that breaks off is I009", async () => {
    const missing = { path: "x.csv", open: () => broken(0) };
    expect((await readAll(missing)).problems).toMatchObject([{ code: "I001", args: { reason: "ENOENT" } }]);
    const torn = { path: "x.csv", open: () => broken(1) };
    const { listings, problems } = await readAll(torn);
    expect(problems).toMatchObject([{ code: "I009" }]);
    expect(listings.length).toBeLessThan(3);
  });

  async function* broken(chunks: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < chunks; at++) yield Buffer.from("title\nmug\ncup\n");
    throw Object.assign(new Error("no such file"), { code: "ENOENT" });
  }

  test.each([
    [{ encoding: "klingon" }, "--encoding"],
    [{ inputFormat: "lotus-123" }, "--input-format"],
  ])("an option that names nothing is thrown at once: %o", (options, option) => {
    const act = () => readListings({ path: "x.csv", open: () => broken(0) }, options);
    expect(act).toThrow(ProblemError);
    expect(act).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code: "C001" }) }));
    expect(option).toMatch(/^--/);
  });
});

describe("problems of rows", () => {
  test("I101: too few and too many cells, with every cell read", async () => {
    const content = "sku,title,description\nA-1,Mug\nA-2,Cup,For tea,surplus words\nA-3,Bowl,For dogs,,\n";
    const { listings, problems } = await readContent(content);
    expect(problems).toEqual([
      { code: "I101", level: "row", file: "test.csv", record: 1, line: 2, args: { expected: 3, actual: 2 } },
      { code: "I101", level: "row", file: "test.csv", record: 2, line: 3, args: { expected: 3, actual: 4 } },
    ]);
    expect(listings[1]?.fields.at(-1)).toEqual({ role: "other", column: "column 4", index: 0, text: "surplus words" });
  });

  test("nameless empty columns at the end of the header may be missing", async () => {
    expect((await readContent("sku,title,,\nA-1,Mug\nA-2,Cup,,\n")).problems).toEqual([]);
  });

  test("in a known layout, rows out of step with the header give one notice, and all their text is read", async () => {
    const content =
      "Handle,Title,Status,Gift Card\nmug,Mug,active,false,Made of oak\ncup,Cup,A phrase in a wrong column,x y,z z\n";
    const { listings, problems } = await readContent(content);
    expect(problems).toMatchObject([{ code: "I301", level: "notice", record: 1, args: { reason: "surplus-cells" } }]);
    expect(listings.map((listing) => listing.fields.map(({ text }) => text))).toEqual([
      ["Mug", "active", "Made of oak"],
      ["Cup", "A phrase in a wrong column", "x y", "z z"].filter((text) => !/^. .$/.test(text)),
    ]);
  });

  test("I102 stands with the record and line of the quote", async () => {
    const { problems } = await readContent('sku,title\nA-1,Mug\nA-2,"Cup\nA-3,Bowl\n');
    expect(problems).toEqual([{ code: "I102", level: "row", file: "test.csv", record: 2, line: 3 }]);
  });

  test("I201 stands with the cell that holds the first replaced byte", async () => {
    const bytes = Buffer.concat([Buffer.from("sku,title\nA-1,Größe\nA-2,Gr"), Buffer.of(0xf6), Buffer.from("ße\n")]);
    const { problems } = await readContent(bytes);
    const args = { encoding: "utf-8", offset: 28 };
    expect(problems).toEqual([
      { code: "I201", level: "row", file: "test.csv", record: 2, line: 3, column: "title", args },
    ]);
  });

  test("I205: NUL is data, said once", async () => {
    const { listings, problems } = await readContent("sku,title\nA-1,M\0ug\nA-2,C\0up\n");
    expect(textOf(listings[0], "title")).toBe("M\0ug");
    expect(problems).toMatchObject([{ code: "I205", level: "notice", record: 1, line: 2, column: "title" }]);
  });

  test("rows of blank cells are counted, not listed", async () => {
    const { listings, account } = await readContent("sku,title\n,\nA-1,Mug\n , \n");
    expect(listings.map(({ record, line }) => [record, line])).toEqual([[2, 3]]);
    expect(account.skippedRows).toEqual([{ reason: "blank-row", count: 2 }]);
  });

  test("placeholders give no field", async () => {
    const { listings } = await readContent("sku,title,brand,description\n99999999,Mug,null,#N/A\n1,NaN,,N/A\n");
    expect(listings[0]).toEqual({
      file: "test.csv",
      record: 1,
      line: 2,
      fields: [{ role: "title", column: "title", index: 0, text: "Mug" }],
    });
    expect(listings[1]?.fields).toEqual([]);
  });

  test("columns that are read as no text are named when they hold a phrase", async () => {
    const { account } = await readContent("sku,title,status\nA-1,Mug,ready to ship\nA-2,Cup,active\n");
    expect(account.columnsNotScanned).toEqual(["status"]);
  });
});

describe("headers", () => {
  test.each([
    ["twice", "title,title\nMug,Cup\n", ["title", "title#2"]],
    ["without a name", "title,,description\nMug,A phrase,For tea\n", ["title", "column 2", "description"]],
    ["with invisible characters", "\ufeffti\u200btle,bullet\u00a0_1\nMug,Light\n", ["title", "bullet_1"]],
    ["with a line break", '"Product\nTitle",sku\nMug,1\n', ["Product Title"]],
    [
      "like properties of objects",
      "title,__proto__,constructor\nMug,some text,more text\n",
      ["title", "__proto__", "constructor"],
    ],
  ])("%s keep their columns", async (_, content, columns) => {
    const { listings } = await readContent(content);
    expect(listings[0]?.fields.map(({ column }) => column)).toEqual(columns);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("a preamble is skipped and counted, and lines count from the top", async () => {
    const { listings, account } = await readContent("My export\nMonday\n\nsku,title\nA-1,Mug\n");
    expect(listings[0]).toMatchObject({ record: 1, line: 5 });
    expect(account.skippedRows).toEqual([{ reason: "preamble", count: 2 }]);
  });
});

describe("--map", () => {
  test("gives a column a role; what had it before is read as other", async () => {
    const options = { map: map(["title", ["Long name"]], ["sku", ["Nr"]]) };
    const { listings } = await readContent("Nr,title,Long name\n7,Mug,An enamel mug\n", options);
    expect(listings[0]).toMatchObject({ sku: "7" });
    expect(textOf(listings[0], "title")).toBe("An enamel mug");
    expect(fieldOf(listings[0], "other")).toMatchObject({ column: "title", text: "Mug" });
  });

  test("several columns can hold one role, and names compare as headers do", async () => {
    const options = { map: map(["bullet", ["POINT a", "point_b"]]) };
    const { listings } = await readContent("title,Point A,Point B\nMug,Light,Strong\n", options);
    expect(listings[0]?.fields.map(({ role, index }) => `${role}${index}`)).toEqual(["title0", "bullet0", "bullet1"]);
  });

  test("tells the header row and the delimiter of a table that nothing else tells", async () => {
    const options = { map: map(["title", ["Foo"]]) };
    const { listings, problems } = await readContent("x\nBar;Foo\nA;Mug, blue\n", options);
    expect(textOf(listings[0], "title")).toBe("Mug, blue");
    expect(problems).toEqual([]);
  });

  test("I008 names a header that is not there, and the rest is read", async () => {
    const { listings, problems } = await readContent("title\nMug\n", { map: map(["brand", ["Make"]]) });
    expect(problems).toMatchObject([{ code: "I008", args: { role: "brand", header: "Make" } }]);
    expect(listings).toHaveLength(1);
  });
});

describe("limits", () => {
  test("I105: a cell is cut at its limit, never inside a character", async () => {
    const { listings, problems } = await readContent("title\nab🐶🐶\n", { limits: { cellUnits: 3 } });
    expect(textOf(listings[0], "title")).toBe("ab");
    expect(problems).toMatchObject([
      { code: "I105", record: 1, line: 2, column: "title", args: { units: 6, limit: 3 } },
    ]);
  });

  test("I104: a record is cut at its limit", async () => {
    const content = `sku,title\nA-1,${"mug ".repeat(100)}\nA-2,Cup\n`;
    const { listings, problems } = await readContent(content, { limits: { recordUnits: 50 } });
    expect(problems).toMatchObject([{ code: "I104", record: 1, line: 2 }]);
    expect(listings.map((listing) => textOf(listing, "title")?.length)).toEqual([46, 3]);
  });

  test("I104: columns beyond the limit are left out", async () => {
    const { problems } = await readContent("title,a,b\nMug,x,y\n", { limits: { columns: 2 } });
    expect(problems).toMatchObject([{ code: "I104", record: 1, args: { columns: 3 } }]);
  });

  test("I009: a file beyond the limit is read up to it", async () => {
    const content = `title\n${"Enamel mug\n".repeat(50)}`;
    const { listings, problems } = await readContent(content, { limits: { tableBytes: 300 } }, 50);
    expect(problems).toMatchObject([{ code: "I009", level: "file", args: { reason: "table-limit", limit: 300 } }]);
    expect(listings.length).toBeGreaterThan(20);
  });

  test("delimited text may be longer than other files, since its length takes no memory", async () => {
    const content = `title\n${"Enamel mug\n".repeat(50)}`;
    const { listings, problems } = await readContent(content, { limits: { fileBytes: 300 } }, 50);
    expect({ problems, listings: listings.length }).toEqual({ problems: [], listings: 50 });
  });
});

describe("streaming", () => {
  test("where the bytes are cut makes no difference", async () => {
    const content = Buffer.from(
      'sku,title,keywords\r\nA-1,"Größe ""M"", 纯棉","a, b"\r\n\r\nA-2,"open\r\nA-3,Tasse 🐶,x,y z\r\n"A-4","two\r\nlines",z',
    );
    const whole = await readContent(content);
    expect(codes(whole.problems)).toEqual(["I102", "I101", "I101"]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (chunk) => {
        expect(await readContent(content, {}, chunk)).toEqual(whole);
      }),
    );
  });

  test("damaged bytes are never thrown, and read the same however they are cut", async () => {
    const samples = [
      Buffer.from('sku,title,keywords\r\nA-1,"Größe ""M"", 纯棉","a, b"\r\nA-2,Tasse 🐶,"x"\r\n'),
      Buffer.from("\ufeffsku;title\nA-1;Größe 纯棉 🐶\nA-2;Tasse\n", "utf16le"),
      Buffer.from([
        ...Buffer.from("title\n"),
        0xb4,
        0xbf,
        0xc3,
        0xde,
        0xd6,
        0xd0,
        0xcd,
        0xb2,
        0xcd,
        0xe0,
        0xc1,
        0xf9,
        0x0a,
      ]),
      Buffer.from('{"title":"Größe","bullets":["纯棉"]}\n{"title":"Cup"}\n'),
    ];
    const changes = fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        changes,
        fc.integer({ min: 1, max: 50 }),
        async (sample, at, chunk) => {
          const bytes = Buffer.from(sample);
          for (const [place, value] of at) bytes[place % bytes.length] = value;
          expect(await readContent(bytes, {}, chunk)).toEqual(await readContent(bytes));
        },
      ),
      { numRuns: 200 },
    );
  });

  test("listings come out before the input has ended", async () => {
    let sent = 0;
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`title\n${"Enamel mug\n".repeat(5000)}`);
      for (let at = 0; at < 100; at++) {
        sent++;
        yield Buffer.from("Enamel mug\n".repeat(5000));
      }
    }
    const iterator = readListings({ path: "-", open: slow })[Symbol.asyncIterator]();
    expect((await iterator.next()).value).toMatchObject({ listing: { record: 1 } });
    expect(sent).toBeLessThan(3);
    await iterator.return?.();
  });

  test("stopping early closes the source", async () => {
    let closed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from("title\nEnamel mug\n".repeat(5000));
      } finally {
        closed = true;
      }
    }
    for await (const entry of readListings({ path: "-", open: source })) {
      if (entry.listing !== undefined) break;
    }
    expect(closed).toBe(true);
  });

  // A search that began again at every letter would run into the limit of time for any test.
  test("a line of many megabytes is passed over", async () => {
    const { problems } = await readContent(`title\n${"a".repeat(9e6)}`);
    expect(codes(problems)).toContain("I104");
  });
});
