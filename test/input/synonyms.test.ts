// Header words of tables that no layout knows, in the languages of the marketplaces.
import { expect, test } from "vitest";
import { readContent } from "./reading.ts";

test.each([
  ["Arabic", "رمز المنتج,العنوان,العلامة التجارية,النقاط الرئيسية,الوصف,الكلمات المفتاحية,السعر"],
  ["Chinese", "货号,商品标题,品牌,卖点1,商品描述,搜索词,售价"],
  ["Czech", "kód zboží,název zboží,značka,odrážka 1,popis,klíčová slova,cena"],
  ["Dutch", "Verkoper-SKU,Productnaam,Merk,Kenmerk 1,Omschrijving,Zoekwoorden,Prijs"],
  ["French", "Référence,Titre,Marque,Point fort 1,Description,Mots-clés,Prix"],
  ["German", "Artikelnummer,Artikelname,Marke,Stichpunkt 1,Beschreibung,Suchbegriffe,Preis"],
  ["Indonesian", "Kode Produk,Nama Produk,Merek,Poin Utama 1,Deskripsi Produk,Kata Kunci,Harga"],
  ["Italian", "Codice articolo,Titolo,Marca,Punto elenco 1,Descrizione,Parole chiave,Prezzo"],
  ["Japanese", "商品番号,商品名,ブランド,箇条書き1,商品説明,検索キーワード,価格"],
  ["Korean", "SKU,상품명,브랜드,특징 1,상품설명,검색어,가격"],
  ["Polish", "kod produktu,nazwa produktu,marka,cechy 1,opis,słowa kluczowe,cena"],
  ["Portuguese", "Referência,Título do produto,Marca,Destaque 1,Descrição,Palavras-chave,Preço"],
  ["Russian", "Артикул,Название товара,Бренд,Преимущества 1,Описание,Ключевые слова,Цена"],
  ["Spanish", "Referencia,Título,Marca,Punto clave 1,Descripción,Palabras clave,Precio"],
  ["Swedish", "Säljarens SKU,Produktnamn,Varumärke,Egenskap 1,Beskrivning,Sökord,Pris"],
  ["Thai", "รหัสสินค้า,ชื่อสินค้า,ยี่ห้อ,จุดเด่น 1,รายละเอียดสินค้า,คำค้นหา,ราคา"],
  ["Turkish", "Satıcı SKU,Ürün Adı,Marka,Özellik 1,Ürün Açıklaması,Anahtar Kelimeler,Fiyat"],
  ["Vietnamese", "Mã sản phẩm,Tên sản phẩm,Thương hiệu,Điểm nổi bật 1,Mô tả,Từ khóa,Giá"],
])("a table with a header in %s", async (_, header) => {
  const text = `${header}\nA-1,Enamel mug,Oak,Light,Small and strong,camping cup,9\n`;
  const { account, listings, problems } = await readContent(text);
  expect(account.format).toBe("generic");
  expect(problems).toEqual([]);
  expect(listings[0]).toMatchObject({ sku: "A-1", brand: "Oak" });
  expect(listings[0]?.fields.map(({ role, text: said }) => `${role}: ${said}`)).toEqual([
    "title: Enamel mug",
    "brand: Oak",
    "bullet: Light",
    "description: Small and strong",
    "keywords: camping cup",
  ]);
});
