// Files with buyers' data: refused in every language of the marketplaces, and not a cell of them is given out.
import { describe, expect, test } from "vitest";
import { codes, readContent } from "./reading.ts";

describe("a file of orders is refused without echoing a cell", () => {
  test.each([
    ["Shopify", "Name,Email,Financial Status,Shipping Name,Shipping Street,Billing Name,Lineitem name"],
    ["Amazon", "order-id\tpurchase-date\tbuyer-email\tbuyer-name\tsku\tproduct-name\trecipient-name\tship-address-1"],
    ["Etsy", "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Ship Name,Ship Address1"],
    ["eBay", "Sales Record Number,Order Number,Buyer Username,Buyer Name,Buyer Email,Ship To Name,Item Title"],
    ["WooCommerce", "Order Number,First Name (Billing),Last Name (Billing),Address 1&2 (Billing),Item Name"],
    ["Walmart", "PO#,Order#,Customer Name,Customer Shipping Address,Customer Phone Number,Item Description,SKU"],
    ["Magento", "ID,Bill-to Name,Ship-to Name,Billing Address,Shipping Address,Customer Email,Product Name"],
    ["Shopee", "No. Pesanan,Username (Pembeli),Nama Penerima,No. Telepon,Alamat Pengiriman,Nama Produk"],
    ["Shopee in Thailand", "หมายเลขคำสั่งซื้อ,ชื่อผู้ใช้ (ผู้ซื้อ),ชื่อผู้รับ,ชื่อสินค้า"],
    ["Shopee in Vietnam", "Mã đơn hàng,Người Mua,Tên Người nhận,Tên sản phẩm"],
    ["TikTok Shop", "Order ID,Product Name,Seller SKU,Buyer Username,Recipient,Phone #,Detail Address"],
    ["Lazada", "Order Item Id,Seller SKU,Customer Name,Customer Email,Shipping Name,Item Name"],
    ["Lazada's keys", "orderItemId,sellerSku,itemName,customerName,customerEmail,shippingName,shippingAddress"],
    ["Allegro's keys", "OrderId,BuyerLogin,BuyerEmail,DeliveryAddress,OfferName"],
    ["Mercado Libre", "# de venta,Título de la publicación,SKU,Comprador,Domicilio"],
    ["customers of a shop", "First Name,Last Name,Email,Company,Address1,Phone,Tags,Note"],
    ["WooCommerce in German", "Vorname (Rechnungsadresse),Nachname (Rechnungsadresse),Artikelname"],
    ["Temu", "order id,recipient name,recipient phone number,ship address 1,product name"],
    ["AliExpress", "订单号,买家名称,收货人名称,收货国家,详细地址,产品信息"],
    ["German", "Bestellnummer;Käufername;Lieferadresse;Artikelname"],
    ["French", "Numéro de commande;Nom de l'acheteur;Adresse de livraison;Titre"],
    ["Italian", "Numero ordine;Nome acquirente;Indirizzo di spedizione;Titolo"],
    ["Spanish", "Número de pedido;Nombre del comprador;Título"],
    ["Dutch", "Bestelnummer;Naam koper;Koper;Naam"],
    ["Polish", "Numer zamówienia;Kupujący;Adres dostawy;Nazwa"],
    ["Turkish", "Sipariş No;Alıcı Adı;Teslimat Adresi;Ürün Adı"],
    ["Chinese", "订单号,买家姓名,收件人,收货地址,商品名称"],
    ["Japanese", "注文番号,購入者名,お届け先氏名,商品名"],
    ["Korean", "주문번호,구매자명,수취인명,배송지,상품명"],
  ])("%s", async (_, header) => {
    const separator = /[\t;,]/.exec(header)?.[0] ?? ",";
    const row = header
      .split(separator)
      .map(() => "Ann Secret")
      .join(separator);
    const result = await readContent(`${header}\n${row}\n`);
    expect(codes(result.problems)).toEqual(["I006"]);
    expect(result.listings).toEqual([]);
    expect(JSON.stringify(result)).not.toContain("Secret");
  });
});

test.each([
  ["a responsible person of a product", "title,Manufacturer Name,Manufacturer AddressLine1,Responsible Person 1 Email"],
  ["addresses of makers", "title,Manufacturer Name,manufacturerStreet,Shipping Profile Name,Return Address Line 2"],
  ["one name alone", "title,sku,Recipient"],
  ["words of a template", "item_name,item_sku,customer_package_type,ships_globally"],
])("%s makes no file of orders", async (_, header) => {
  const row = header.split(",").map((_cell, at) => (at === 0 ? "Enamel mug" : "x"));
  const { problems, listings } = await readContent(`${header}\n${row.join(",")}\n`);
  expect(codes(problems)).not.toContain("I006");
  expect(listings).toHaveLength(1);
});
