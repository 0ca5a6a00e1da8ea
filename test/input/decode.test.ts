// Bytes to text: which encoding is taken, what is said about it, and where the first fault stands.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DecodeOptions, type Decoding, decodeText } from "../../src/input/decode.ts";
import { parseEncoding } from "../../src/input/encoding-names.ts";
import { decoderOf } from "../../src/text/decoder.ts";
import { pieces } from "./reading.ts";

async function decode(bytes: Uint8Array, options: DecodeOptions = {}, chunk = 64 * 1024) {
  const decoding: Decoding = { encoding: "unknown", problems: [] };
  let text = "";
  for await (const piece of decodeText(pieces(bytes, chunk), bytes.subarray(0, 16 * 1024), decoding, options)) {
    text += piece;
  }
  const said = decoding.problems.map(({ code, args }) => [code, args?.["offset"]]);
  return { text, encoding: decoding.encoding, said };
}

/** Encodes with the platform's decoder turned round: single bytes and pairs are looked up. */
function encode(text: string, encoding: string): Uint8Array {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [0x3f]));
}

const tables = new Map<string, ReadonlyMap<string, number[]>>();

function tableOf(encoding: string): ReadonlyMap<string, number[]> {
  const decode = decoderOf(encoding);
  const pairs = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let lead = 0xff; lead >= 0; lead--) {
    for (let trail = 0xff; trail >= 0x30 && lead >= 0x81; trail--) {
      const pair = pairs.decode(Uint8Array.of(lead, trail));
      if ([...pair].length === 1 && pair !== "\ufffd") table.set(pair, [lead, trail]);
    }
    const single = decode(Uint8Array.of(lead));
    if (single.length === 1 && single !== "\ufffd") table.set(single, [lead]);
  }
  return table;
}

const utf8 = (text: string) => Buffer.from(text);
const joined = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe("a later part that contradicts what was decided on the first 256 KiB", () => {
  const long = (line: string) => line.repeat(Math.ceil(300_000 / line.length));
  const tail = "A9,Größenverstellbares Körbchen für Hunde\n";

  test.each([
    ["windows-1252", long("A1,Größe für Hunde\n"), tail],
    ["windows-1251", long("A1,Миска для собак\n"), "A9,Игрушка для детей\n"],
    ["gb18030", long("A1,不锈钢狗碗 宠物用品\n"), "A9,狗碗 宠物用品\n"],
  ])("UTF-8 after %s is a problem with its offset, in any pieces", async (encoding, before, after) => {
    const first = encode(before, encoding);
    const at = first.length + 3 + (encoding === "windows-1252" ? 2 : 0);
    for (const chunk of [1000, 64 * 1024]) {
      const { said, ...rest } = await decode(joined([...first], [...utf8(after)]), {}, chunk);
      expect(rest.encoding).toBe(encoding);
      expect(said).toContainEqual(["I203", at]);
    }
  });

  test("bytes that are no UTF-8 after UTF-8 are a problem with their offset", async () => {
    const before = utf8(long("A1,Größe für Hunde\n"));
    const { said } = await decode(joined([...before], [...encode(tail, "windows-1252")]));
    expect(said).toEqual([["I201", before.length + 5]]);
  });

  test.each([
    ["windows-1252", long("A1,Crème brûlée – «très» légère\n")],
    ["shift_jis", long("A1,ステンレス製の犬用ボウル\n")],
    ["gb18030", long("A1,不锈钢狗碗 宠物用品 联通\n联通\n")],
    ["windows-874", long("A1,ถุงเท้าผ้าฝ้ายนุ่มสบาย\n")],
  ])("%s to its end is no contradiction", async (encoding, text) => {
    const { said, ...rest } = await decode(encode(text, encoding));
    expect(rest).toEqual({ text, encoding });
    expect(said).toEqual([["I202", undefined]]);
  });
});

describe("decodeText", () => {
  test.each([
    ["UTF-8", utf8("Größe 纯棉 🐶\n"), "utf-8"],
    ["ASCII", utf8("plain\n"), "utf-8"],
    ["UTF-8 with a byte order mark", utf8("\ufeffGröße\n"), "utf-8"],
    ["UTF-8 with two byte order marks", utf8("\ufeff\ufeffGröße\n"), "utf-8"],
    ["UTF-16 little endian", Buffer.from("\ufeffGröße 纯棉 🐶\n", "utf16le"), "utf-16le"],
    ["UTF-16 big endian", Buffer.from("\ufeffGröße 纯棉 🐶\n", "utf16le").swap16(), "utf-16be"],
    ["UTF-32 little endian", utf32("\ufeffGröße 纯棉 🐶\n"), "utf-32le"],
    ["UTF-32 big endian", utf32("\ufeffGröße 纯棉 🐶\n").swap32(), "utf-32be"],
  ])("%s is decoded and nothing is said", async (_, bytes, encoding) => {
    const result = await decode(bytes);
    expect(result.text).not.toContain("\ufeff");
    expect({ encoding: result.encoding, said: result.said }).toEqual({ encoding, said: [] });
    expect(result.text === "plain\n" || result.text.startsWith("Größe")).toBe(true);
  });

  const western = '9" dish – stoneware\nCafé für 5 €, ½” drive\nMen’s shoes ™\n';
  const texts: readonly (readonly [string, string])[] = [
    ["windows-1252", western],
    ["windows-1250", "Skarpety bawełniane żółte\nMiękkie i ciepłe, dla mężczyzn\nŚwieża łyżka\n"],
    ["windows-1251", "Хлопковые носки мужские\nМиска для собак из нержавеющей стали\nИгрушка для детей\n"],
    ["koi8-r", "Хлопковые носки мужские\nМиска для собак из нержавеющей стали\nИгрушка для детей\n"],
    ["windows-1253", "Μπολ για σκύλους ανοξείδωτο\nΚάλτσες ανδρικές βαμβακερές\n"],
    ["windows-1255", "גרבי כותנה רכים ונעימים\nקערה לכלב מפלדת אל חלד\n"],
    ["windows-1256", "جوارب قطنية ناعمة\nوعاء للكلاب من الفولاذ\n"],
    ["windows-874", "ถุงเท้าผ้าฝ้ายนุ่มสบาย\nชามอาหารสุนัขสแตนเลส\n"],
    ["gb18030", "不锈钢宠物碗 防滑底座 适合狗猫\n适用于 iPhone 15 手机壳\n"],
    ["big5", "不鏽鋼寵物碗 防滑底座 適合狗貓\n藍牙耳機 降噪\n"],
    ["shift_jis", "犬用ボウル ステンレス製 滑り止め\nメンズ ソックス\n"],
    ["euc-jp", "犬用ボウル ステンレス製 滑り止め\nメンズ ソックス\n"],
    ["euc-kr", "강아지 그릇 스테인리스 미끄럼 방지\n남성용 양말\n"],
    ["macintosh", "Café für 5 Größen, Men’s shoes\nPère Noël à l’été\n"],
    ["macintosh", "Écuelle à café d'été en émail\n"],
  ];
  test.each(texts)("%s is guessed, and the guess is said", async (encoding, text) => {
    const bytes = encode(`sku,title\n${text}`, encoding);
    const result = await decode(bytes);
    expect(result.text).toBe(`sku,title\n${text}`);
    expect(result.encoding).toBe(encoding);
    expect(result.said).toEqual([["I202", undefined]]);
  });

  test.each([
    ["Men’s shoes and nothing else", [0x92]],
    ["40°C", [0xb0]],
    ["Café", [0xe9]],
    ["a dash –", [0x96]],
  ])("one byte of windows-1252 in English is enough: %s", async (_, byte) => {
    const result = await decode(joined("sku,title\nA-1,Men", byte, "s shoes, up to 40", byte, " C\n"));
    expect(result.encoding).toBe("windows-1252");
    expect(result.said).toEqual([["I202", undefined]]);
  });

  test("a guess on a few bytes is said to be weak, with the place of the first", async () => {
    const result = await decode(joined("title\nmug ", [0xb4, 0xbf, 0xc3, 0xde], "\n"));
    expect(result.said).toEqual([["I203", 10]]);
  });

  test.each([
    ["a sequence that is cut off", [0xe3, 0x81], 1],
    ["an overlong form, which is never ASCII", [0xc1, 0x8e, 0xc1, 0x89], 1],
    ["a surrogate", [0xed, 0xa0, 0x80], 1],
    ["a code point beyond Unicode", [0xf4, 0x90, 0x80, 0x80], 1],
  ])("UTF-8 with %s is replaced and its offset said", async (_, bad) => {
    const result = await decode(joined("title\nGröße ", bad));
    expect(result.encoding).toBe("utf-8");
    expect(result.text).toMatch(/^title\nGröße \ufffd+$/);
    expect(result.said).toEqual([["I201", 14]]);
  });

  test("UTF-8 with one foreign row stays UTF-8", async () => {
    const result = await decode(joined("Größe Größe Größe\nGr", [0xf6, 0xdf], "e\n纯棉\n"));
    expect(result.encoding).toBe("utf-8");
    expect(result.text).toBe("Größe Größe Größe\nGr\ufffd\ufffde\n纯棉\n");
    expect(result.said).toEqual([["I201", 26]]);
  });

  test.each([
    [
      "French",
      "sku,title\nA1,Tasse à café\nA2,Blue mug\nA3,Théière émaillée\n",
      "A4,Étui brodé à l’été, écrémé, répété\n",
    ],
    ["signs in English", "sku,title\nA1,Men’s mug\nA2,40°C kettle\n", "A4,“Best” • “new” – Men’s • 5 €\n"],
  ])("a row of windows-1252 that outweighs the rest leaves UTF-8 what it is: %s", async (_, sound, foreign) => {
    const result = await decode(joined(sound, [...encode(foreign, "windows-1252")], "A5,Crème brûlée\n"));
    expect(result.encoding).toBe("utf-8");
    expect(result.text.startsWith(sound)).toBe(true);
    expect(result.text.endsWith("A5,Crème brûlée\n")).toBe(true);
    expect(result.said).toEqual([["I201", utf8(`${sound}A4,`).length]]);
  });

  test.each([
    ["a capital and a sign make a valid character", "NESCAFÉ® mug\nNESCAFÉ® cup\nNESCAFÉ™ jar\nCafé au lait\n"],
    [
      "a letter, a space and a closing quote do",
      "«\u00a0Café\u00a0» serré\n«\u00a0Thé\u00a0» noir\nTasse «\u00a0Été\u00a0»\n",
    ],
    ["a row came through UTF-8 once", "Café au lait\nThé à l’été\nCafÃ© crème\nPâté de campagne\n"],
  ])("windows-1252 stays windows-1252 where %s", async (_, text) => {
    const result = await decode(encode(text, "windows-1252"));
    expect({ text: result.text, encoding: result.encoding }).toEqual({ text, encoding: "windows-1252" });
  });

  test("a fault long after the decision is found where it stands", async () => {
    const result = await decode(joined("ü", "x".repeat(300_000), [0xff], "y"));
    expect(result.said).toEqual([["I201", 300_002]]);
  });

  test("the encoding is decided at the first byte beyond ASCII, however late", async () => {
    const late = joined("a".repeat(400_000), "\n", [0x92], "s ", [0x96], " b\n");
    const result = await decode(late);
    expect(result.text.endsWith("\n’s – b\n")).toBe(true);
    expect(result.encoding).toBe("windows-1252");
  });

  test.each([
    [
      "an odd byte at the end of UTF-16",
      Buffer.concat([Buffer.from("\ufeffab\n", "utf16le"), Buffer.of(65)]),
      "ab\n",
      8,
    ],
    ["half a pair in UTF-16", Buffer.from([0xff, 0xfe, 0x61, 0, 0x3d, 0xd8, 0x62, 0]), "a\ufffdb", 4],
  ])("%s", async (_, bytes, text, offset) => {
    const result = await decode(bytes);
    expect(result.text).toBe(text);
    expect(result.said).toEqual([["I201", offset]]);
  });

  test("UTF-16 without a byte order mark shows in its NUL bytes", async () => {
    const bytes = Buffer.from("sku,title\nA-1,Größe 纯棉\n", "utf16le");
    expect(await decode(bytes)).toEqual({
      text: "sku,title\nA-1,Größe 纯棉\n",
      encoding: "utf-16le",
      said: [["I202", undefined]],
    });
  });

  test("ISO 2022-JP is ASCII to the eye and decoded all the same", async () => {
    const bytes = joined("title\n", [0x1b], "$B%Z%C%H", [0x1b], "(B bowl\n");
    expect((await decode(bytes)).text).toBe("title\nペット bowl\n");
  });

  test("a named encoding is taken, and what it cannot read is said", async () => {
    const bytes = joined("title\nß ", [0x81], "\n");
    expect(await decode(encode("größe\n", "windows-1252"), { encoding: "windows-1252" })).toMatchObject({ said: [] });
    expect((await decode(bytes, { encoding: "gb18030" })).said).toEqual([["I201", 9]]);
  });

  test("a byte order mark goes before a named encoding", async () => {
    expect((await decode(utf8("\ufeffGröße"), { encoding: "gb18030" })).text).toBe("Größe");
  });

  test("where the bytes are cut makes no difference", async () => {
    const samples = [
      utf8("\ufeffGröße 纯棉 🐶, ".repeat(9)),
      Buffer.from("\ufeffGröße 纯棉 🐶, ".repeat(9), "utf16le"),
      utf32("\ufeffGröße 🐶"),
      Buffer.from([0xff, 0xfe, 0x61, 0, 0x3d, 0xd8, 0x62, 0, 0x3d, 0xd8, 0x0a, 0]),
      encode("不锈钢宠物碗 防滑底座\n".repeat(5), "gb18030"),
      encode("犬用ボウル ステンレス製\n".repeat(5), "shift_jis"),
      encode(western, "windows-1252"),
      joined("Größe Größe\n", [0xe3, 0x81], "x", [0xff]),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...samples), fc.integer({ min: 1, max: 40 }), async (bytes, chunk) => {
        expect(await decode(bytes, {}, chunk)).toEqual(await decode(bytes));
      }),
    );
  });
});

describe("parseEncoding", () => {
  test.each([
    ["UTF-8", "utf-8"],
    ["utf_8_sig", "utf-8"],
    ["cp1252", "windows-1252"],
    ["latin-1", "windows-1252"],
    ["iso8859-15", "iso-8859-15"],
    ["cp1250", "windows-1250"],
    ["cp932", "shift_jis"],
    ["cp936", "gbk"],
    ["GBK", "gbk"],
    ["gb18030", "gb18030"],
    ["cp950", "big5"],
    ["cp874", "windows-874"],
    ["euc_jp", "euc-jp"],
    ["koi8_r", "koi8-r"],
    ["utf-16-le", "utf-16le"],
    ["utf-32", "utf-32le"],
    ["UTF-32BE", "utf-32be"],
    ["klingon", undefined],
  ])("%s is %s", (label, name) => {
    expect(parseEncoding(label)).toBe(name);
  });
});

describe("decoderOf", () => {
  test("windows-1252 has its quotation marks, dashes and euro sign", () => {
    const bytes = Uint8Array.from([0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0xe9]);
    expect(decoderOf("windows-1252")(bytes)).toBe("€‘’“”–—™é");
  });

  test("a fatal decoder throws", () => {
    expect(() => decoderOf("gb18030", true)(Uint8Array.of(0xff, 0x20))).toThrow(TypeError);
  });
});

function utf32(text: string): Buffer {
  const characters = [...text];
  const bytes = Buffer.alloc(characters.length * 4);
  for (const [at, character] of characters.entries()) bytes.writeUInt32LE(character.codePointAt(0) ?? 0, at * 4);
  return bytes;
}
