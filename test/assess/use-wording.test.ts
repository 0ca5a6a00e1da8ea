// Wording for copies, comparisons and fit as sellers write it in thirteen languages, beside marks that are no words.
import { describe, expect, test } from "vitest";
import { atLeast } from "../../src/model/severity.ts";
import type { MiniMark } from "../marks/mini-dictionary.ts";
import { verdicts } from "./judging.ts";

const gucci: MiniMark = { mark: "Gucci", classes: [18, 25], aliases: ["古驰", "グッチ"], sector: "luxury" };
const iphone: MiniMark = { mark: "iPhone", classes: [9], sector: "phones-electronics" };

type Forms = Readonly<Record<string, readonly string[]>>;

const copies: Forms = {
  en: [
    "Best reps of Gucci sneakers",
    "Gucci bag same quality as original",
    "Non-authentic Gucci tote",
    "Ist copy Gucci watch for men",
    "Gucci clone sunglasses",
    "Gucci copy sunglasses",
    "Gucci belt grade AAA",
    "Super AAA Gucci sunglasses",
    "Gucci bag - mirror image quality",
    "Gucci rep jacket",
    "Cheap copy of Gucci loafers",
    "Gucci dupe crossbody bag",
    "Designer Gucci dupes for women",
    "Best dupe for Gucci Marmont",
    "Replica Gucci tote",
    "Gucci belt replica with box",
    "High quality replica Gucci handbag",
    "Gucci 1:1 mirror quality bag",
    "AAA quality Gucci belt",
    "Gucci bag AAA+ grade, AAA copy",
    "7A quality Gucci wallet",
    "First copy Gucci shoes",
    "1st copy of Gucci loafers",
    "Gucci master copy sunglasses",
    "Gucci knockoff purse",
    "Knock-off Gucci slides",
    "Fake Gucci bag for costume",
    "Faux Gucci scarf",
    "Imitation Gucci bracelet",
    "Counterfeit Gucci bag",
    "Super clone Gucci watch",
    "Gucci bag high copy",
    "Gucci bag, same factory as the original",
    "Unauthorized authentic Gucci sneakers",
    "Exact copy of Gucci tote bag",
    "Gucci copycat tote",
    "Bootleg Gucci tee",
    "Gucci rep sneakers",
  ],
  de: [
    "Gucci-Kopie Tasche",
    "Gucci Nachahmung Handtasche",
    "Gucci Replik",
    "Gucci Fälschungen",
    "Gucci Dupe Tasche",
    "Replika Gucci Gürtel",
    "Gucci Imitat Handtasche",
    "Nachbau Gucci Schal",
    "Fake Gucci Tasche",
    "Gucci 1:1 Kopie",
    "Fälschung von Gucci",
    "Tasche wie echt, Gucci AAA Qualität",
  ],
  fr: [
    "Contrefaçons Gucci",
    "Gucci copie",
    "Clone Gucci",
    "Dupe Gucci sac",
    "Sac Gucci réplique",
    "Imitation Gucci ceinture",
    "Contrefaçon Gucci",
    "Faux Gucci sac",
    "Gucci qualité miroir",
    "Copie de Gucci",
  ],
  es: [
    "Gucci copia exacta",
    "Imitaciones de Gucci",
    "Gucci clon suizo",
    "Réplica Gucci bolso",
    "Bolso Gucci imitación",
    "Gucci dupe",
    "Bolso Gucci calidad espejo",
    "Copia de Gucci",
    "Gucci réplica exacta",
    "Clon de Gucci perfume",
  ],
  it: [
    "Gucci tarocche",
    "Scarpe Gucci false",
    "Replica Gucci borsa",
    "Borsa Gucci imitazione",
    "Gucci tarocco",
    "Falso Gucci",
    "Dupe di Gucci",
    "Borsa Gucci qualità specchio",
  ],
  nl: [
    "Namaak Gucci tas",
    "Gucci replica tas",
    "Nep Gucci riem",
    "Imitatie Gucci",
    "Gucci 1:1 kopie",
    "Dupe van Gucci",
  ],
  pt: [
    "Clone do Gucci",
    "Réplica Gucci bolsa",
    "Bolsa Gucci primeira linha",
    "Imitação de Gucci",
    "Gucci cópia perfeita",
    "Gucci falso",
    "Dupe do Gucci",
  ],
  pl: ["Replika Gucci torebka", "Podróbka Gucci", "Torebka Gucci imitacja", "Gucci kopia 1:1", "Gucci jakość AAA"],
  tr: ["Gucci replika çanta", "Çakma Gucci", "Gucci A kalite çanta", "Taklit Gucci kemer", "Gucci birebir kopya"],
  ja: [
    "グッチ コピー 時計",
    "グッチ スーパーコピー バッグ",
    "グッチ レプリカ 財布",
    "グッチ 偽物",
    "グッチ N級品",
    "グッチ コピー品",
  ],
  zh: [
    "古驰 仿真包",
    "高仿 古驰 包",
    "古驰 平替 包包",
    "古驰 复刻 腰带",
    "精仿古驰",
    "古驰 1:1 原单",
    "山寨古驰",
    "莆田 古驰 鞋",
    "大牌平替 古驰",
  ],
  hi: ["Gucci ki copy ghadi", "Nakli Gucci ghadi", "Gucci ka duplicate chashma"],
};

const comparisons: Forms = {
  en: [
    "Smells identical to Gucci",
    "Smell-alike to Gucci",
    "Scent twin of Gucci",
    "Alternative fragrance to Gucci",
    "Designer inspired Gucci purse",
    "Poor man's Gucci",
    "Unbranded version of Gucci belt bag",
    "Gucci tote parody",
    "Gucci style handbag",
    "Gucci-inspired belt",
    "Bag inspired by Gucci",
    "Handbag similar to Gucci",
    "Scarf like Gucci",
    "Perfume alternative to Gucci",
    "Smells like Gucci",
    "Gucci vibes tote",
    "Gucci look alike bag",
    "In the style of Gucci",
    "Our impression of Gucci",
    "Compare to Gucci",
    "Gucci type scent oil",
  ],
  de: [
    "Gucci Hommage Uhr",
    "Gucci-ähnliche Stiefel",
    "Tasche im Stil von Gucci",
    "Inspiriert von Gucci",
    "Duftzwilling Gucci",
    "Ähnlich wie Gucci",
    "Gucci Optik Tasche",
    "Alternative zu Gucci",
  ],
  fr: [
    "Montre genre Gucci",
    "Parfum générique Gucci",
    "Sac inspiré de Gucci",
    "Dans le style de Gucci",
    "Similaire à Gucci",
    "Équivalent Gucci parfum",
    "Gucci look sac",
  ],
  es: [
    "Perfume alternativo a Gucci",
    "Bolsa igual a la de Gucci",
    "Bolso estilo Gucci",
    "Inspirado en Gucci",
    "Similar a Gucci",
    "Alternativa a Gucci",
    "Equivalente a Gucci",
  ],
  it: ["Borsa stile Gucci", "Ispirato a Gucci", "Simile a Gucci", "Alternativa a Gucci"],
  nl: ["Tas in de stijl van Gucci", "Geïnspireerd op Gucci", "Vergelijkbaar met Gucci", "Alternatief voor Gucci"],
  pt: [
    "Bolsa inspirada na Gucci",
    "Bolsa estilo Gucci",
    "Inspirado em Gucci",
    "Semelhante a Gucci",
    "Alternativa a Gucci",
  ],
  pl: ["Torebka w stylu Gucci", "Inspirowane Gucci", "Podobny do Gucci", "Odpowiednik Gucci"],
  tr: ["Gucci tipi broş", "Gucci tarzı çanta", "Gucci benzeri", "Gucci esintili", "Gucci muadili parfüm"],
  ja: [
    "グッチ パロディ Tシャツ",
    "グッチ風 バッグ",
    "グッチ タイプ バッグ",
    "グッチ 系 バッグ",
    "グッチ みたいな バッグ",
  ],
  zh: ["古驰大牌同款", "古驰 同款 包", "古驰风格 包", "类似 古驰 包", "古驰 风 腰带"],
  ar: ["عطر بديل Gucci"],
  hi: ["Gucci jaisa chashma", "Gucci jaisi ghadi"],
};

const fits: Forms = {
  en: [
    "Cable works great with iPhone",
    "Vehicle fitment: iPhone",
    "Skin decal for iPhone",
    "Case for iPhone 15",
    "Case compatible with iPhone 15",
    "Case fits iPhone 15",
    "Charger works with iPhone",
    "Replacement for iPhone screen",
    "Case designed for iPhone",
    "Dock for use with iPhone",
    "iPhone compatible case",
  ],
  de: [
    "Hülle für iPhone 15",
    "Kompatibel mit iPhone",
    "Passend für iPhone 15",
    "Geeignet für iPhone",
    "Ersatz für iPhone",
    "Speziell für iPhone",
  ],
  fr: ["Case pour iPhone 15", "Compatible avec iPhone", "Adapté à iPhone", "Conçu pour iPhone"],
  es: ["Case para iPhone 15", "Compatible con iPhone", "Diseñado para iPhone", "Repuesto para iPhone"],
  it: ["Case per iPhone 15", "Compatibile con iPhone", "Adatto per iPhone", "Ricambio per iPhone"],
  nl: ["Case voor iPhone 15", "Geschikt voor iPhone", "Compatibel met iPhone", "Past op iPhone"],
  pt: ["Case para iPhone 15", "Compatível com iPhone", "Serve no iPhone", "Projetado para iPhone"],
  pl: ["Case do iPhone 15", "Kompatybilny z iPhone", "Pasuje do iPhone", "Zamiennik do iPhone"],
  tr: ["iPhone 15 uyumlu case", "iPhone için case", "iPhone ile uyumlu"],
  ja: ["iPhone 対応 ケース", "iPhone 用 ケース", "iPhone 専用 ケース"],
  zh: ["适用于 iPhone 15", "兼容 iPhone", "适配 iPhone", "适用 iPhone 手机壳"],
  hi: ["iPhone 15 ke liye cover"],
};

const all = (forms: Forms): [language: string, title: string][] =>
  Object.entries(forms).flatMap(([language, titles]) => titles.map((title): [string, string] => [language, title]));

function judged(field: "title" | "description", text: string, mark: MiniMark) {
  const [first] = verdicts({ [field]: text }, [mark]);
  if (first === undefined) throw new Error(`the mark is not found in ${text}`);
  return first;
}

describe("wording for copies beside a mark is high", () => {
  test.each(all(copies))("%s: %s", (_, text) => {
    expect(judged("title", text, gucci)).toMatchObject({ use: "counterfeit", severity: "high" });
    expect(judged("description", text, gucci).severity).toBe("high");
  });
});

describe("a comparison with a mark is at least medium", () => {
  test.each(all(comparisons))("%s: %s", (_, text) => {
    for (const field of ["title", "description"] as const) {
      const { use, severity } = judged(field, text, gucci);
      expect({ use, isMedium: atLeast(severity, "medium") }).toEqual({ use: "reference", isMedium: true });
    }
  });
});

describe("what the goods fit is low in a title", () => {
  test.each(all(fits))("%s: %s", (_, text) => {
    expect(judged("title", text, iphone)).toMatchObject({ use: "compatible", severity: "low" });
  });
});

test("what is said after a name is said of all names that run into it", () => {
  const galaxy: MiniMark[] = [
    { mark: "Samsung Galaxy", classes: [9], sector: "phones-electronics" },
    { mark: "Galaxy S23", classes: [9], sector: "phones-electronics" },
  ];
  const uses = verdicts({ title: "Samsung Galaxy S23 compatible case" }, galaxy).map(({ use }) => use);
  expect(uses).toEqual(["compatible", "compatible"]);
});

test.each(["USB-C Tipi kablo", "USB-C type cable", "USB-C タイプ ケーブル"])(
  "nothing is likened to a standard: %s",
  (text) => {
    const usb: MiniMark = { mark: "USB-C", classes: [9], sector: "standards" };
    expect(judged("title", text, usb).use).not.toBe("reference");
  },
);

describe("the same letters that say something else", () => {
  test.each([
    ["batteries are AAA", "Gucci torch with AAA batteries"],
    ["a scale model is 1:18", "Gucci car 1:18 scale"],
    ["fur is faux", "Faux fur Gucci coat"],
    ["paper is for copies", "Gucci copy paper"],
    ["a new style is no likeness", "Nuevo estilo Gucci camiseta para hombre"],
    ["a comma parts the name from what is inspired", "Gucci, inspired perfume for women"],
  ])("%s", (_, text) => {
    expect(judged("title", text, gucci).use).toBe("product");
  });
});
