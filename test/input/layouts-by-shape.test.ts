// Exports in languages that no layout names: told by the order of their columns, and by values that are the same everywhere.
import { describe, expect, test } from "vitest";
import { codes, readContent, textOf } from "./reading.ts";

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

// Synthetic, from what is documented of these flavours; their attribute rows stand where their settings say.
describe("flavours of Amazon's templates", () => {
  const settings = (attributes: number, data: number, rest: string): string =>
    `settings=attributeRow=${attributes}&dataRow=${data}&${rest}`;

  test("a vendor's newer template, with its settings in another cell and other row numbers", async () => {
    const italian = "[marketplace_id=APJ6JRA9NG5V4][language_tag=it_IT]";
    const { listings, account } = await readContent(
      csv(
        ["Vendor", settings(3, 5, "flavor=full-vendor&primaryMarketplaceId=amzn1.mp.o.APJ6JRA9NG5V4"), "", ""],
        ["SKU fornitore", "Tipo", "Nome", "Punto elenco"],
        ["vendor_sku#1.value", "product_type#1.value", `item_name${italian}#1.value`, `bullet_point${italian}#1.value`],
        ["ABC123", "CUP", "Nike Batman", "Sony"],
        ["V-1", "CUP", "Tazza smaltata", "Leggera"],
      ),
    );
    expect(account).toMatchObject({ format: "amazon-template", skippedRows: [{ reason: "example-row", count: 1 }] });
    expect(listings).toMatchObject([{ sku: "V-1", category: "CUP", marketplace: "amazon-it", line: 5 }]);
    expect(listings[0]?.fields.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      "title: Tazza smaltata",
      "bullet: Leggera",
    ]);
  });

  test("scattered columns: the number of a bullet is in its path, not in its place", async () => {
    const bullet = (number: number) => `bullet_point[marketplace_id=ATVPDKIKX0DER][language_tag=en_US]#${number}.value`;
    const { listings, account } = await readContent(
      csv(
        [settings(3, 4, "primaryMarketplaceId=amzn1.mp.o.ATVPDKIKX0DER"), "", "", "", "", ""],
        ["SKU", "Bullet Point", "Item Name", "Bullet Point", "Bullet Point", "Bullet Point"],
        ["contribution_sku#1.value", bullet(10), "item_name#1.value", bullet(2), bullet(1), bullet(3)],
        ["M-1", "Tenth", "Enamel mug", "Second", "First", "Third"],
      ),
    );
    expect(account.format).toBe("amazon-template");
    expect(listings[0]?.fields.map(({ role, index, text }) => `${role}[${index}]: ${text}`)).toEqual([
      "bullet[3]: Tenth",
      "title[0]: Enamel mug",
      "bullet[1]: Second",
      "bullet[0]: First",
      "bullet[2]: Third",
    ]);
  });

  test("a vendor's older template", async () => {
    const { listings, account } = await readContent(
      csv(
        ["TemplateType=vendor", "Version=2025.1", settings(3, 4, "contentLanguageTag=en_US"), ""],
        ["Vendor SKU", "Product Type", "Item Name", "Brand"],
        ["vendor_sku", "product_type", "item_name", "brand_name"],
        ["V-1", "cup", "Enamel mug", "Hollow Oak"],
      ),
    );
    expect(account.format).toBe("amazon-flat-file");
    expect(listings).toMatchObject([{ sku: "V-1", brand: "Hollow Oak", category: "cup", marketplace: "amazon-us" }]);
  });

  test.each([
    [
      "older",
      ["TemplateType=clr", settings(3, 4, "")],
      ["item_sku", "item_name", "update_delete"],
      3,
      "amazon-flat-file",
    ],
    [
      "newer",
      [settings(5, 7, "flavor=clr")],
      ["contribution_sku#1.value", "item_name#1.value", "::record_action"],
      5,
      "amazon-template",
    ],
  ] as const)(
    "a category listings report of the %s shape is read as such a template, full of listings",
    async (_, first, header, at, format) => {
      const labels = Array.from({ length: at - 2 }, () => ["Label", "Label", "Label"]);
      const between = format === "amazon-template" ? [["ABC123", "Adidas Blue Sneakers", ""]] : [];
      const listed = ["A-1", "A-2"].map((sku) => [sku, `Enamel mug ${sku}`, "PartialUpdate"]);
      const { listings, account } = await readContent(csv(first, ...labels, header, ...between, ...listed));
      expect(account.format).toBe(format);
      expect(listings.map(({ sku }) => sku)).toEqual(["A-1", "A-2"]);
    },
  );
});

test("a Google text feed whose header keeps the prefix of the XML", async () => {
  const text = "g:id\tg:title\tg:link\tg:image_link\tg:brand\n1\tEnamel mug\tx\ty\tOak\n";
  const { listings, account, problems } = await readContent(text);
  expect(account.format).toBe("google-merchant");
  expect(problems).toEqual([]);
  expect(listings).toMatchObject([{ id: "1", brand: "Oak" }]);
  expect(textOf(listings[0], "title")).toBe("Enamel mug");
});

test("eBay's active listings report in German", async () => {
  const text = "\ufeffArtikelnummer;Titel;Bestandseinheit;Format\n25748227;Emaille Becher;E-1;FIXED_PRICE\n";
  const { listings, account } = await readContent(text);
  expect(account.format).toBe("ebay");
  expect(listings).toMatchObject([{ id: "25748227", sku: "E-1" }]);
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

describe("PrestaShop", () => {
  const french = [
    ...[
      "ID",
      "Actif (0/1)",
      "Nom *",
      "Catégories (x,y,z...)",
      "Prix HT",
      "Référence",
      "Fournisseur",
      "Marque",
      "EAN13",
    ],
    ...["Résumé", "Description", "Mots-clés (x,y,z...)", "Balise titre", "Meta mots-clés", "Meta description"],
    ...["URL simplifiée", "URL des images (x,y,z...)", "Caractéristique (Nom:Valeur:Position)"],
  ];
  const polish = [
    ...["ID", "Aktywny (0/1)", "Nazwa *", "Kategorie (x,y,z...)", "Cena", "Indeks", "Dostawca", "Producent", "EAN13"],
    ...["Podsumowanie", "Opis", "Tagi (x,y,z...)", "Meta-tytuł", "Słowa kluczowe meta", "Opis meta"],
    ...["Przepisany URL", "Adresy zdjęć (x,y,z...)", "Cecha (Nazwa:Wartość:Pozycja)"],
  ];
  const product = [
    ...[
      "12",
      "1",
      "Mug émaillé",
      "Maison,Cuisine",
      "10.40",
      "MUG-1",
      "",
      "Chêne",
      "",
      "Léger",
      "<p>Pour la tente.</p>",
    ],
    ...["mug,tasse", "Mug", "camping", "Pour la tente", "mug-emaille", "https://e.example/m.jpg", "Couleur:Vert:1"],
  ];

  test.each([
    ["French", french, "MUG-1"],
    ["Polish", polish, undefined],
  ])("in %s", async (_, header, sku) => {
    const { listings, account, problems } = await readContent([header, product].map((row) => row.join(";")).join("\n"));
    expect(account.format).toBe("prestashop");
    expect(codes(problems)).toEqual([]);
    expect(listings[0]).toMatchObject({ id: "12", brand: "Chêne", category: "Maison,Cuisine" });
    expect(listings[0]?.sku).toBe(sku);
    expect(listings[0]?.fields.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      "title: Mug émaillé",
      "brand: Chêne",
      "description: Léger",
      "description: <p>Pour la tente.</p>",
      "keywords: mug,tasse",
      "keywords: Mug",
      "keywords: camping",
      "keywords: Pour la tente",
      "keywords: mug-emaille",
      "other: Couleur:Vert:1",
    ]);
  });
});

describe("a second header row that counts the columns below a merged cell", () => {
  const header = ["SKU", "Title", "Bullet Points", "", "", "Description"];
  const product = ["S-1", "Enamel mug", "Keeps warm", "Strong", "Light", "For the tent"];

  test("names them", async () => {
    const { listings } = await readContent(csv(header, ["", "", "1", "2", "3", ""], product));
    expect(listings).toHaveLength(1);
    expect(listings[0]?.fields.map(({ role, column, text }) => `${role} ${column}: ${text}`)).toEqual([
      "title Title: Enamel mug",
      "bullet Bullet Points 1: Keeps warm",
      "bullet Bullet Points 2: Strong",
      "bullet Bullet Points 3: Light",
      "description Description: For the tent",
    ]);
  });

  test.each([
    ["numbers below headers of their own", ["SKU", "Title", "Price", "Quantity"], ["", "", "1", "2"]],
    ["a row with more than numbers", header, ["S-2", "", "1", "2", "3", ""]],
    ["numbers that do not count", header, ["", "", "2", "4", "8", ""]],
  ])("%s are a listing", async (_, first, second) => {
    expect((await readContent(csv(first, second, product.slice(0, first.length)))).listings).toHaveLength(2);
  });
});

describe("a document that states another encoding than it has", () => {
  const page = (charset: string, title: string) =>
    `<html><head><meta charset="${charset}"></head><table><tr><th>SKU</th><th>Title</th></tr><tr><td>S-1</td><td>${title}</td></tr></table>`;
  const feed = (charset: string, title: string) =>
    `<?xml version="1.0" encoding="${charset}"?><shop><item><id>1</id><title>${title}</title></item></shop>`;

  test.each([
    ["a page", page("gbk", "不锈钢狗碗 宠物用品"), "不锈钢狗碗 宠物用品", "gbk"],
    ["a page", page("iso-8859-1", "Größe für Bären"), "Größe für Bären", "windows-1252"],
    ["a feed", feed("windows-1251", "Миска для собак"), "Миска для собак", "windows-1251"],
  ])("%s of clean UTF-8 is read as that: %s", async (_, text, title, stated) => {
    const { listings, problems, account } = await readContent(text);
    expect(account.encoding).toBe("utf-8");
    expect(textOf(listings[0], "title")).toBe(title);
    expect(problems).toContainEqual(expect.objectContaining({ code: "I202", args: { encoding: "utf-8", stated } }));
  });

  test("a page that is what it says is read as that", async () => {
    const { listings, account } = await readContent(Buffer.from(page("windows-1252", "Größe für Bären"), "latin1"));
    expect(account.encoding).toBe("windows-1252");
    expect(textOf(listings[0], "title")).toBe("Größe für Bären");
  });
});

describe("Amazon's listings reports", () => {
  // Labels in the languages of its marketplaces; they differ between reports, so that none of them is relied on.
  const french = ["nom-objet", "texte-objet", "numéro-annonce", "sku-chez-vous", "prix", "quantité", "date-ouverture"];
  const german = ["Objektname", "Objekttext", "Angebots-Nr", "Ihre SKU", "Preis", "Anzahl", "Eröffnet"];
  const spanish = ["objeto", "texto", "anuncio", "su sku", "precio", "cantidad", "fecha"];
  const italian = ["oggetto", "testo", "inserzione", "vostro sku", "prezzo", "quantità", "data"];
  const behind = ["x1", "x2", "x3", "x4", "ASIN n° 1", "x5", "x6", "x7"];
  const product = (at: number) => [
    ...[`Thermos 9" inox ${at}`, "Garde au chaud", `1030F79UCJ${at}`, `MUG-${at}`, "14,25", "3"],
    ...["30/10/2025 16:03:08 CET", "y", "1", "Comme neuf, boîte ouverte", "11", `B07MF2LZF${at}`],
    ...[`B07MF2LZF${at}`, "DEFAULT", "Livraison rapide le jour même"],
  ];
  const tsv = (...rows: (readonly string[])[]): string => rows.map((row) => row.join("\t")).join("\n");

  test.each([
    ["French", french],
    ["German", german],
    ["Spanish", spanish],
    ["Italian", italian],
  ])("in %s: title, description, SKU, ASIN and condition note by their order", async (_, header) => {
    const text = tsv([...header, ...behind], product(1), product(2));
    const { account, listings, problems } = await readContent(text);
    expect(account.format).toBe("amazon-listings-report");
    expect(codes(problems)).toEqual([]);
    expect(listings.map(({ sku, id }) => `${sku} ${id}`)).toEqual(["MUG-1 B07MF2LZF1", "MUG-2 B07MF2LZF2"]);
    expect(listings[0]?.fields.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'title: Thermos 9" inox 1',
      "description: Garde au chaud",
      "other: Comme neuf, boîte ouverte",
    ]);
  });

  test("without a description", async () => {
    const drop = (row: readonly string[]) => row.toSpliced(1, 1);
    const { listings } = await readContent(tsv(drop([...german, ...behind]), drop(product(1))));
    expect(listings[0]).toMatchObject({ sku: "MUG-1", id: "B07MF2LZF1" });
    expect(textOf(listings[0], "title")).toBe(`Thermos 9" inox 1`);
  });

  test("columns in another order: what was taken and left out is said, and how to say otherwise", async () => {
    const header = ["ASIN n° 1", "canal", "sku-chez-vous", "prix", "quantité", "nom-objet"];
    const row = (at: number) => [
      `B07MF2LZF${at}`,
      "AMAZON_EU",
      `MUG-${at}`,
      "14,25",
      "3",
      `Thermos en inox de 500 ml n° ${at}`,
    ];
    const text = tsv(header, row(1), row(2));
    const { account, listings, problems } = await readContent(text);
    expect(account.format).toBe("amazon-listings-report");
    expect(listings[1]).toMatchObject({ sku: "MUG-2", id: "B07MF2LZF2" });
    expect(textOf(listings[1], "title")).toBe("Thermos en inox de 500 ml n° 2");
    const args = { reason: "guessed-report", column: "nom-objet", sku: "sku-chez-vous" };
    expect(problems).toMatchObject([{ code: "I301", args: { ...args, left: "canal, prix, quantité" } }]);
  });

  test.each([
    [
      "known labels are believed, wherever they stand",
      ["SKU du vendeur", "Nom du produit"],
      "amazon-listings-report",
      [],
    ],
    ["a table with ASINs alone is no report of Amazon's", ["x", "y"], "generic", ["I301"]],
  ])("%s", async (_, [sku = "", title = ""], format, expected) => {
    const channel = format === "generic" ? "rouge" : "DEFAULT";
    const rows = [1, 2].map((at) => [`B07MF2LZF${at}`, channel, `Thermos en inox de 500 ml ${at}`, `MUG ${at}`]);
    const { account, problems } = await readContent(tsv(["ASIN", "z", title, sku], ...rows));
    expect(account.format).toBe(format);
    expect(codes(problems)).toEqual(expected);
  });
});
