// Header names of tables that no layout knows: what sellers and tools call a title, a bullet, a brand.
import { headerKey, withoutNumber } from "./headers.ts";
import type { MappableRole } from "./layout.ts";

/** A role, or `none` for a column that is known to hold no listing text. */
export type HeaderMeaning = MappableRole | "none";

/** What a header cell means in any of the languages below, or undefined. */
export function meaningOf(headerCell: string): HeaderMeaning | undefined {
  const key = headerKey(headerCell);
  return meanings.get(key) ?? meanings.get(withoutNumber(key));
}

// English and Chinese first; then German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Turkish, Japanese,
// Korean; Arabic, Russian, Czech, Indonesian and Malay, Vietnamese, Thai. Case, accents, separators and numbers at the end make no difference (see `headerKey`).
const names: Readonly<Record<HeaderMeaning, string>> = {
  title: `
    title, item name, product name, product title, item title, listing title, name, productname, itemname, goods name, headline, subject
    标题, 標題, 商品标题, 商品標題, 商品名, 商品名称, 商品名稱, 产品名称, 產品名稱, 产品标题, 產品標題, 英文标题, 中文标题, 产品中文名, 产品英文名, 品名, 名称
    titel, artikelname, artikelbezeichnung, produktname, produkttitel, artikeltitel, bezeichnung
    titre, nom, nom du produit, titre du produit, nom de l'article, désignation, nom-produit, nom-article
    título, nombre, nombre del producto, título del producto, nombre del artículo
    titolo, nome, nome dell'articolo, titolo articolo, titolo prodotto, nome do item, nome prodotto, nome del prodotto, nome articolo, nome do produto, título do produto
    naam, productnaam, artikelnaam, artikelnamn, nazwa przedmiotu, nazwa artykułu, nazwa, nazwa produktu, tytuł, produktnamn, namn, başlık, ürün adı
    商品タイトル, タイトル, 製品名, 상품명, 제품명
    العنوان, عنوان المنتج, اسم المنتج, название, название товара, наименование, наименование товара, název, název produktu, název zboží
    nama produk, judul, judul produk, tên sản phẩm, tiêu đề, ชื่อสินค้า, ชื่อผลิตภัณฑ์
  `,
  brand: `
    brand, brand name, vendor, product brand
    品牌, 品牌名, 品牌名称
    brands, marken, marques, marcas, marchi, merken, marki, märken, markalar
    marke, markenname, marque, marca, marchio, merk, marka, varumärke, märke
    ブランド, ブランド名, 브랜드
    العلامة التجارية, الماركة, бренд, торговая марка, značka, merek, jenama, thương hiệu, nhãn hiệu, แบรนด์, ยี่ห้อ
  `,
  bullet: `
    bullet, bullet point, bullets, bullet points, key feature, key features, key product features, product features
    product feature, feature, features, feature/bullet, feature bullet, highlight, highlights, product highlight, selling point, selling points
    卖点, 賣點, 五点描述, 五点, 产品特点, 产品卖点, 商品卖点, 商品要点, 要点, 特点
    punkt, stichpunkt, stichpunkte, aufzählungspunkt, aufzählungspunkte, merkmale, produktmerkmale, eigenschaften
    points forts, point fort, puce, puces, viñeta, viñetas, puntos clave, características
    punto elenco, punti elenco, punto chiave, opsommingsteken, cechy
    箇条書き, 商品説明の箇条書き, 商品の特徴
    النقاط الرئيسية, الميزات الرئيسية, مميزات المنتج, преимущества, ключевые особенности, odrážka, odrážky, poin utama, fitur, điểm nổi bật, đặc điểm nổi bật, จุดเด่น
    punto clave, destaque, destaques, kenmerk, kenmerken, egenskap, egenskaper, özellik, özellikler, 특징, 상품특징
  `,
  description: `
    description, product description, item description, long description, short description, full description, main description
    body, body html, body (html), detail, details, product details, product information, summary, overview, listing description
    描述, 详情, 詳情, 商品描述, 产品描述, 產品描述, 说明, 說明, 商品详情, 产品详情, tiktok产品描述, 详细描述, 长描述, 短描述, 描述(不包括图片)
    beschreibung, produktbeschreibung, artikelbeschreibung, kurzbeschreibung, langbeschreibung
    description courte, description longue, résumé, description du produit, descriptif
    descripción, descripción corta, descripción larga, descripción del producto
    descrizione, descrizione prodotto, descrizione breve, descrição, descrição do produto
    omschrijving, beschrijving, productomschrijving, opis, opis produktu, beskrivning, produktbeskrivning, açıklama, ürün açıklaması
    商品説明, 商品説明文, 説明, 상세설명, 상품설명
    الوصف, وصف المنتج, описание, описание товара, popis, popis produktu, popis zboží, deskripsi, deskripsi produk, keterangan produk
    penerangan produk, mô tả, mô tả sản phẩm, คำอธิบาย, คำอธิบายสินค้า, รายละเอียด, รายละเอียดสินค้า
  `,
  keywords: `
    keywords, keyword, search terms, search term, generic keywords, generic keyword, backend keywords, search keywords, seo keywords
    tags, tag, product tags, hashtags, meta keywords, focus keyword
    关键词, 關鍵詞, 关键字, 搜索关键词, 搜索词, 后台关键词, 标签, 產品標籤
    schlagwörter, schlagwort, suchbegriffe, suchbegriff, schlüsselwörter, allgemeine schlüsselwörter
    mots-clés, mots clés, étiquettes, termes de recherche, palabras clave, etiquetas, términos de búsqueda
    parole chiave, termini di ricerca, palavras-chave, zoekwoorden, trefwoorden, słowa kluczowe, tagi, sökord, anahtar kelimeler, etiketler
    検索キーワード, キーワード, 키워드, 검색어
    الكلمات المفتاحية, كلمات البحث, ключевые слова, теги, klíčová slova, štítky, kata kunci, từ khóa, từ khoá, คำค้นหา, คีย์เวิร์ด
  `,
  other: `
    subtitle, sub title, manufacturer, model, model name, model number, seo title, seo description, meta title, meta description, page title
    image alt text, alt text, material, materials, color, colour, style, pattern, theme, character, subject character, collection, variant, variation
    副标题, 制造商, 厂商, 型号, 材质, 颜色, 款式, 产品属性, 变种属性值, 包装清单
    untertitel, hersteller, modell, fabricant, fabricante, produttore, メーカー名, メーカー
  `,
  sku: `
    sku, seller sku, item sku, msku, merchant sku, product sku, variant sku, custom label, custom label (sku), product code, product code/sku
    item code, article number, style number, sellersku, contribution sku
    商品sku, 商品编码, 货号, 產品貨號, 产品货号, 商品货号, 平台sku, 商家sku, 商家 sku, 店铺sku, 库存sku, 主商品貨號, 编码
    artikelnummer, art.-nr., artikel-nr., verkäufer-sku, référence, ugs, referencia, codice articolo, referência, artikelnr, kod produktu, ürün kodu
    händler-sku, anbieter-sku, sku des verkäufers, sku vendeur, sku du vendeur, sku venditore, sku del venditore, sku vendedor, sku del vendedor, sku do vendedor
    verkoper-sku, sku verkoper, sku van verkoper, sku sprzedawcy, säljar-sku, säljarens sku, satıcı sku, satıcı sku'su
    商品番号, 品番, 出品者sku
    رمز المنتج, артикул, артикул продавца, kód produktu, kód zboží, kode produk, kod produk, mã sản phẩm, รหัสสินค้า
  `,
  id: `
    id, asin, product id, item id, listing id, item number, itemid, productid, offer id, handle, url handle, external id
    erp id, 商品id, 产品id, 刊登id, 出品id
  `,
  category: `
    category, categories, product category, product type, item type, category name, feed product type, google product category
    类目, 類目, 分类, 分類, 产品类目, 商品类目, 商品分類, erp类目
    kategorie, kategorien, produktkategorie, warengruppe, catégorie, catégories, categoría, categorías, categoria, categorie, kategoria, kategori
    カテゴリ, カテゴリー, 카테고리
    الفئة, категория, danh mục, ngành hàng, หมวดหมู่
  `,
  parent: `
    parent, parent sku, parent id, parent asin, parent product id, item group id, product group id, group id, master sku, spu, spu id
    父sku, 父asin, 父体sku, 父商品id, 主sku, 主商品sku, 商品组id, 款号
    vaterartikel, übergeordnete sku, sku parent, sku du parent, sku principal, sku padre, sku genitore, 親sku, 상위 sku
  `,
  marketplace: `
    marketplace, sales channel, channel, site, marktplatz, 站点, 平台
  `,
  none: `
    price, sale price, regular price, standard price, list price, cost, currency, quantity, qty, stock, inventory, available quantity
    image, images, image url, main image, main image url, image link, image src, picture, pictures, photo, url, link, product url, video
    weight, length, width, height, dimensions, size, status, condition, published, availability, date, created at, updated at, start date, end date
    gtin, ean, upc, isbn, mpn, barcode, rating, rating count, reviews, rank, seller, shop, store, country, language, shipping cost, tax, position
    matched/not matched, status on amazon
    售价, 价格, 零售价, 全球商品价格, 申报价, 价格(元), 库存, 数量, 全球商品库存, 主图, 商品主图, 附图, 图片, 图片链接, 图片地址, 所有图片链接, 尺码图
    店铺, 店铺名称, 国家, 状态, 商品重量(g), 重量, 创建时间, 更新时间, 尺码
    preis, menge, bestand, bild, bilder, gewicht, prix, quantité, precio, cantidad, imágenes, prezzo, quantità, immagine, prijs, aantal, cena, ilość, fiyat
    販売価格, 価格, 数量, 画像, 商品メイン画像url, 가격, 수량
    السعر, الكمية, الصورة, цена, количество, фото, изображение, množství, obrázek, harga, stok, foto, giá, số lượng, hình ảnh, ราคา, จำนวน, รูปภาพ
  `,
};

const meanings = new Map<string, HeaderMeaning>();
for (const [meaning, list] of Object.entries(names) as [HeaderMeaning, string][]) {
  for (const name of list.split(/,|\n/)) {
    const key = headerKey(name);
    if (key !== "" && !meanings.has(key)) meanings.set(key, meaning);
  }
}
