// Exports in languages that no layout names: told by the order of their columns, and by values that are the same everywhere.
import { describe, expect, test } from "vitest";
import { codes, readContent } from "./reading.ts";

const csv = (...rows: (readonly string[])[]): string => rows.map((row) => row.join(",")).join("\n");

describe("WooCommerce", () => {
  // Italian, as its admin pages translate the header; a newer export has the GTIN behind the SKU.
  const before = ["ID", "Tipo", "SKU"];
  const header = [
    ...["Nome", "Pubblicato", "In primo piano?", "Visibilità nel catalogo", "Breve descrizione", "Descrizione"],
    ...["Inizio saldi", "Fine saldi", "Stato imposte", "Aliquota", "In magazzino?", "Magazzino", "Poche scorte"],
    ...["Ordini arretrati", "Singolarmente", "Peso", "Lunghezza", "Larghezza", "Altezza", "Recensioni", "Nota"],
    ...["Prezzo scontato", "Prezzo di listino", "Categorie", "Tag", "Spedizione", "Immagini", "Limite", "Scadenza"],
    ...["Genitore", "Raggruppati", "Upsell", "Cross-sell", "URL", "Pulsante", "Posizione", "Marchi"],
    ...["Nome dell'attributo 1", "Valore dell'attributo 1", "Meta: chiave"],
  ];
  const product = (id: string, type: string, sku: string, name: string, parent: string, gtin: readonly string[]) => [
    ...[
      id,
      type,
      sku,
      ...gtin,
      name,
      "1",
      "0",
      "visible",
      "Leggera",
      "<p>Per la tenda.</p>",
      "",
      "",
      "taxable",
      "",
      "1",
    ],
    ...[
      "",
      "",
      "0",
      "0",
      "",
      "",
      "",
      "",
      "1",
      "",
      "",
      "9",
      "Cucina",
      "tazza | smalto",
      "",
      "https://img.example/1.jpg",
    ],
    ...["", "", parent, "", "", "", "", "", "0", "Quercia", "Colore", "Verde", "x"],
  ];

  test.each([
    ["before 2024", [], []],
    ["since 2024", ["GTIN, UPC, EAN o ISBN"].map((name) => `"${name}"`), ["5901234123457"]],
  ])("%s", async (_, heading, gtin) => {
    const { listings, problems, account } = await readContent(
      csv(
        [...before, ...heading, ...header],
        product("20", "variable", "TAZZA", "Tazza smaltata", "", gtin),
        product("21", "variation", "TAZZA-V", "Tazza smaltata - Verde", "id:20", gtin),
      ),
    );
    expect(account.format).toBe("woocommerce");
    expect(problems.filter(({ level }) => level !== "notice")).toEqual([]);
    expect(listings.map(({ id, sku, family, brand, category }) => [id, sku, family, brand, category])).toEqual([
      ["20", "TAZZA", "20", "Quercia", "Cucina"],
      ["20", "TAZZA-V", "20", "Quercia", "Cucina"],
    ]);
    expect(listings[0]?.fields.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      "title: Tazza smaltata",
      "description: Leggera",
      "description: <p>Per la tenda.</p>",
      "keywords: tazza | smalto",
      "brand: Quercia",
      "other: Colore",
      "other: Verde",
    ]);
  });

  test("a table that only starts like one is not taken for one", async () => {
    const { account } = await readContent("ID,Tipo,SKU,Nome,Descrizione\n1,simple,A,Tazza,Leggera\n");
    expect(account.format).toBe("generic");
  });
});

describe("Etsy", () => {
  const header = (images: number) => [
    ...["TITEL", "BESCHREIBUNG", "PREIS", "WÄHRUNGSCODE", "STÜCKZAHL", "TAGS", "MATERIALIEN"],
    ...Array.from({ length: images }, (_, at) => `BILD${at + 1}`),
    ...["VARIATIONSTYP 1", "VARIATIONSNAME 1", "VARIATIONSWERT 1", "BESTANDSEINHEIT"],
  ];
  const row = (images: number) => [
    ...["Katzenhöhle", "Warm", "9", "EUR", "1", "cat_cave", "Filz", ...Array<string>(images).fill("x")],
    ...["Farbe", "Farbe", "Rot", "H-1"],
  ];

  test.each([10, 20])("with %i images", async (images) => {
    const { listings, account, problems } = await readContent(csv(header(images), row(images)));
    expect(account.format).toBe("etsy");
    expect(codes(problems)).toEqual([]);
    expect(listings[0]).toMatchObject({ sku: "H-1", marketplace: "etsy" });
    expect(listings[0]?.fields.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      "title: Katzenhöhle",
      "description: Warm",
      "keywords: cat_cave",
      "other: Filz",
      "other: Rot",
    ]);
  });

  test("another table with numbered images keeps its own columns", async () => {
    const [, ...rest] = header(10);
    const { account, listings } = await readContent(csv(["SKU", ...rest], row(10)));
    expect(account.format).toBe("generic");
    expect(listings[0]?.sku).toBe("Katzenhöhle");
  });
});
