// Gzip, HTML tables and XML feeds: read by what they are, whatever their names.
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { codes, readContent, textOf } from "./reading.ts";
import { oneSheet, rowXml } from "./workbooks.ts";

const csv = "sku,title\nA-1,Enamel camping mug\nA-2,Tin cup\n";

describe("gzip", () => {
  test.each([
    ["delimited text", gzipSync(csv), "generic", 2],
    ["JSON lines", gzipSync('{"title":"Enamel mug"}\n{"title":"Tin cup"}\n'), "ndjson", 2],
    ["several members", Buffer.concat([gzipSync(csv), gzipSync("A-3,Bowl\n")]), "generic", 3],
    ["a workbook", gzipSync(oneSheet(rowXml(["title"], 0) + rowXml(["Mug"], 1))), "generic", 1],
  ])("of %s is read", async (_, content, format, listings) => {
    for (const chunk of [3, 64 * 1024]) {
      const result = await readContent(content, {}, chunk);
      expect(result.problems).toEqual([]);
      expect(result.account.format).toBe(format);
      expect(result.listings).toHaveLength(listings);
    }
  });

  test("that is cut off is read up to there", async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `A-${at},Enamel mug ${(at * 7919) % 104_729}\n`).join("");
    const packed = gzipSync(`sku,title\n${rows}`);
    const { listings, problems } = await readContent(packed.subarray(0, packed.length / 2));
    expect(listings.length).toBeGreaterThan(1000);
    expect(problems.at(-1)).toMatchObject({ code: "I011", level: "file", args: { reason: "inflate" } });
  });

  test("that is damaged in the middle is read up to there, whatever the pieces", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `A-${at},Enamel mug ${(at * 7919) % 104_729}\n`).join("");
    const packed = gzipSync(`sku,title\n${rows}`);
    // Zeros make stored blocks whose length does not agree with its complement.
    packed.fill(0, packed.length - 1000);
    for (const chunk of [1000, 1e6]) {
      const { listings, problems } = await readContent(packed, {}, chunk);
      expect(listings.length).toBeGreaterThan(8000);
      expect(problems.at(-1)).toMatchObject({ code: "I011", args: { reason: "inflate" } });
    }
  });

  test("with something else behind it is damaged, and blanks behind it are not", async () => {
    const packed = gzipSync(csv);
    expect((await readContent(Buffer.concat([packed, Buffer.alloc(70_000)]))).problems).toEqual([]);
    const { problems } = await readContent(Buffer.concat([packed, Buffer.alloc(70_000, "x")]));
    expect(codes(problems)).toContain("I011");
  });

  test.each([
    ["text", Buffer.from("behind it"), "trailing"],
    ["half a signature", Buffer.from([0x1f, 1, 2, 3]), "trailing"],
    ["another method", Buffer.from([0x1f, 0x8b, 9, 0, 0, 0, 0]), "trailing"],
    ["text behind blanks", Buffer.from("\0\0\0behind it"), "trailing"],
    ["a member that is cut off", gzipSync("A-3,Bowl\n").subarray(0, 12), "inflate"],
    ["a member without its checksum", gzipSync("A-3,Bowl\n").subarray(0, -6), "inflate"],
    ["a header that is cut off", gzipSync("A-3,Bowl\n").subarray(0, 5), "inflate"],
    ["a member with another checksum", gzipSync("A-3,Bowl\n").fill(1, 21, 25), "checksum"],
  ])("with %s behind it: a small first member is read, and that alone is said", async (_, behind, reason) => {
    for (const chunk of [1, 64 * 1024]) {
      const { listings, problems } = await readContent(Buffer.concat([gzipSync(csv), behind]), {}, chunk);
      expect(listings.slice(0, 2).map(({ sku }) => sku)).toEqual(["A-1", "A-2"]);
      expect(problems.filter(({ level }) => level === "file")).toMatchObject([{ code: "I011", args: { reason } }]);
    }
  });

  test("that is damaged from its start is not called empty", async () => {
    const { problems } = await readContent(gzipSync(csv).fill(0xff, 10, 20));
    expect(problems).toMatchObject([{ code: "I011", args: { reason: "inflate" } }]);
  });

  test("with name, comment, extra field and header checksum is read", async () => {
    const plain = gzipSync(csv);
    const head = Buffer.concat([plain.subarray(0, 10), Buffer.from([2, 0, 7, 7]), Buffer.from("n.csv\0about\0ab")]);
    head[3] = 2 + 4 + 8 + 16;
    const { listings, problems } = await readContent(Buffer.concat([head, plain.subarray(10)]));
    expect(problems).toEqual([]);
    expect(listings).toHaveLength(2);
  });

  test("that blows up is stopped", async () => {
    const { problems } = await readContent(gzipSync(`title\n${"a".repeat(30e6)}`));
    expect(codes(problems)).toContain("I010");
  });

  test("inside gzip is refused", async () => {
    expect((await readContent(gzipSync(gzipSync(csv)))).problems).toMatchObject([
      { code: "I004", args: { type: "gzip" } },
    ]);
  });
});

describe("HTML tables", () => {
  const read = (rows: string, chunk?: number) =>
    readContent(`<html><body><table>${rows}</table></body></html>`, {}, chunk);
  const head = "<tr><th>sku<th>title<th>description</tr>";

  test("cells keep their text: inline tags join, others part, line breaks stay", async () => {
    const row =
      "<tr><td>A-1</td><td>Ni<b>ke</b>&nbsp;&amp; &#233;&#x1F415;</td><td>One<br>two<p>three</p><!-- four --><ul><li>five</ul></td></tr>";
    for (const chunk of [1, 7, 64 * 1024]) {
      const { listings, problems } = await read(head + row, chunk);
      expect(problems).toEqual([]);
      expect(textOf(listings[0], "title")).toBe("Nike\u00a0& é🐕");
      expect(textOf(listings[0], "description")?.split(/\s+/)).toEqual(["One", "two", "three", "five"]);
    }
  });

  test("missing end tags, upper case, spans and styles", async () => {
    const { listings, problems } = await read(
      `<STYLE>td{} </tr></STYLE><TR><TH ROWSPAN="2">sku<TH COLSPAN=2>title<TH>brand\n<TR><TD>Mug<TD>x<TD>Oak\n<TR><TD>A-2<TD>Cup<TD><TD>Elm`,
    );
    expect(problems).toEqual([]);
    expect(listings.map((listing) => [listing.sku, textOf(listing, "title"), listing.brand])).toEqual([
      [undefined, "Mug", "Oak"],
      ["A-2", "Cup", "Elm"],
    ]);
  });

  test("a table inside a cell is its text", async () => {
    const { listings } = await read(`${head}<tr><td>A-1<td>Mug<td><table><tr><td>in<td>side</table> out</tr>`);
    expect(listings).toHaveLength(1);
    expect(textOf(listings[0], "description")?.split(/\s+/)).toEqual(["in", "side", "out"]);
  });

  test("lines, and an encoding that the page states", async () => {
    const gb18030 = Buffer.from("bdccb4c9b1ad", "hex");
    const page = ["<html><meta charset=gb2312>\n<table>\n<tr><td>title</td></tr>\n<tr><td>", "</td></tr></table>"];
    const [start = "", end = ""] = page;
    const { listings, account } = await readContent(Buffer.concat([Buffer.from(start), gb18030, Buffer.from(end)]));
    expect(account.encoding).toMatch(/^gb/);
    expect(textOf(listings[0], "title")).toBe(new TextDecoder("gb18030").decode(gb18030));
    expect(listings[0]?.line).toBe(4);
  });

  test("a flood of open tags comes to an end", async () => {
    const { listings } = await read(`${head}<tr><td>A-1<td>Mug</tr>${"<td>".repeat(100_000)}${"<".repeat(200_000)}`);
    expect(listings[0]?.sku).toBe("A-1");
  });
});

describe("XML feeds", () => {
  test("other feeds are read by the element that comes again", async () => {
    const { listings, problems, account } = await readContent(
      `<?xml version="1.0"?><catalog><info><name>Shop</name><url>x</url></info><products>
<product id="7"><name>Enamel mug</name><description>Light &amp; strong</description><param name="Brand">Oak</param></product>
<product id="8"><name>Tin cup</name><description>Small</description></product></products></catalog>`,
    );
    expect(problems).toEqual([]);
    expect(account.format).toBe("generic");
    expect(listings.map((listing) => textOf(listing, "title"))).toEqual(["Enamel mug", "Tin cup"]);
    expect(listings[0]).toMatchObject({ line: 2 });
  });

  test("products that are nothing but attributes are read, and those with elements go before them", async () => {
    const product = (id: number) => `<product id="${id}" title="Mug ${id}" description="Light"/>`;
    const bare = await readContent(`<products><shop a="1" b="2"/>${product(1)}${product(2)}</products>`);
    expect(bare.problems).toEqual([]);
    expect(bare.listings.map((listing) => textOf(listing, "title"))).toEqual(["Mug 1", "Mug 2"]);
    const thing = (id: number) => `<thing><id>${id}</id><title>Cup ${id}</title><link rel="x" href="y"/></thing>`;
    const mixed = await readContent(`<things><meta a="1" b="2"/><meta a="1" b="2"/>${thing(1)}${thing(2)}</things>`);
    expect(mixed.listings.map((listing) => textOf(listing, "title"))).toEqual(["Cup 1", "Cup 2"]);
  });

  test("an ampersand that nobody escaped is text, wherever the bytes are cut", async () => {
    const feed =
      "<rss><channel><item><id>1</id><title>Salt & pepper &eacute; AT&T</title><link>x?a=1&b=2</link><image_link>y</image_link></item></channel></rss>";
    const whole = await readContent(feed);
    expect(whole.problems).toEqual([]);
    expect(textOf(whole.listings[0], "title")).toBe("Salt & pepper &eacute; AT&T");
    for (const chunk of [1, 5, 11]) expect(await readContent(feed, {}, chunk)).toEqual(whole);
  });

  test("a feed that breaks off is read up to there, and it is said", async () => {
    const item = (id: number) =>
      `<item><id>${id}</id><title>Mug ${id}</title><link>x</link><image_link>y</image_link></item>`;
    const { listings, problems } = await readContent(`<rss><channel>${item(1)}${item(2)}<item><id>3`);
    expect(listings).toHaveLength(2);
    expect(problems).toMatchObject([{ code: "I011", level: "file", args: { reason: "xml" } }]);
  });

  const typed = (declaration: string, title: string) =>
    readContent(
      `<?xml version="1.0"?>\n<!DOCTYPE rss ${declaration}><rss><item><title>${title}</title><id>1</id></item></rss>`,
    );
  test.each([
    ["a public name", 'PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://127.0.0.1:9/rss-0.91.dtd"', "Mug"],
    ["a file, with a bracket in its name", "SYSTEM 'shop[1].dtd'", "Mug"],
    ["a file, and entities that are those of HTML", 'SYSTEM "html.dtd"', "Caf&eacute; &amp; mug"],
  ])("a document type that only says where declarations are is passed over: %s", async (_, declaration, title) => {
    const { listings, problems } = await typed(declaration, title);
    expect(problems).toEqual([]);
    expect(textOf(listings[0], "title")).toBe(title.replace("&amp;", "&"));
  });

  test("an entity that may be declared elsewhere is not looked up, and it is said", async () => {
    const { listings, problems } = await typed('SYSTEM "http://127.0.0.1:9/shop.dtd"', "Mug of &ourbrand;");
    expect(textOf(listings[0], "title")).toBe("Mug of &ourbrand;");
    expect(problems).toMatchObject([{ code: "I011", args: { reason: "doctype" } }]);
  });

  test("entities are not used", async () => {
    const { listings, problems } = await readContent(
      '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><rss><item><title>Mug &e;</title><id>1</id></item></rss>',
    );
    expect(textOf(listings[0], "title")).toBe("Mug &e;");
    expect(problems).toMatchObject([{ code: "I011", args: { reason: "doctype" } }]);
  });
});
