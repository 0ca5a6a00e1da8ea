// Files of orders look like listings and are full of buyers' data: they are refused before a cell is read.
import { headerKey } from "./headers.ts";

const buyerHeader = new RegExp(
  [
    "^buyer(?: (?:name|e ?mail|phone number|phone|user ?name|login|nick ?name|address.*|note|(?:first|last|full) name))?$",
    "^recipient\\b",
    "^ship(?:ping)?(?: to)? (?:name|address ?\\d?|street|city|zip|postal code|phone(?: number)?|state)$",
    "^(?:bill|ship) to name$",
    "^billing\\b",
    "^shipping: ",
    "^delivery (?:name|address ?\\d?|street|city|zip|postal code|phone(?: number)?)$",
    "^(?:first name|last name|address ?1|address line ?1|street address)$",
    "^customer\\b.*\\b(?:name|e ?mail|phone|address|city|zip|state)\\b",
    "\\((?:billing|shipping)\\)$",
    "\\((?:rechnungsadresse|lieferadresse|facturation|livraison|facturacion|envio|fatturazione|spedizione|verzending)\\)$",
    // The same in the languages of the marketplaces' order pages.
    "\\b(?:acheteur|destinataire|acquirente|destinatario|comprador|destinatari[oa])\\b",
    "\\b(?:adresse de (?:livraison|facturation)|indirizzo di (?:spedizione|fatturazione)|nom du client|nome (?:do )?cliente)\\b",
    "\\b(?:direccion de (?:envio|facturacion)|endereco de (?:entrega|cobranca))\\b",
    "^(?:username \\(pembeli\\)|nama penerima|alamat pengiriman|no\\. telepon)$",
  ].join("|"),
);

const buyerStarts = [
  ...["Käufer", "Empfänger", "Lieferadresse", "Versandadresse", "Rechnungsadresse", "Kundenname"],
  ...["Koper", "Ontvanger", "Verzendadres", "Afleveradres", "Factuuradres", "Klantnaam"],
  ...["Kupujący", "Odbiorca", "Nabywca", "Adres dostawy", "Dane kupującego", "Köpare", "Mottagare", "Leveransadress"],
  ...["Alıcı", "Müşteri adı", "Teslimat adresi", "Fatura adresi"],
  ...["买家", "收件人", "收货人", "收货地址", "购买者", "買家", "收件者"],
  ...["購入者", "受取人", "お届け先", "届け先", "配送先", "注文者", "送付先"],
  ...["구매자", "수취인", "주문자", "배송지", "받는사람", "받는 사람", "받는분"],
  ...["Người Mua", "Tên Người nhận", "Địa chỉ nhận hàng", "ชื่อผู้รับ", "ชื่อผู้ใช้ (ผู้ซื้อ)", "ที่อยู่ในการจัดส่ง"],
].map(headerKey);

const orderStarts = [
  ...["Order ID", "Order Number", "Order No", "Order#", "PO#", "Order Date", "Purchase Date", "Sales Record Number"],
  ...["Bestellnummer", "Bestell-Nr", "Bestelldatum", "Auftragsnummer", "Numéro de commande", "Date de commande"],
  ...["Numero ordine", "Numero d'ordine", "Data ordine", "Número de pedido", "Número do pedido", "ID del pedido"],
  ...["# de venta", "N.º de venda"],
  ...["Numer zamówienia", "Bestelnummer", "Ordernummer", "Sipariş", "No. Pesanan", "Mã đơn hàng"],
  ...["订单号", "订单编号", "訂單編號", "注文番号", "주문번호", "หมายเลขคำสั่งซื้อ"],
].map(headerKey);

/**
 * True when a header row names buyers or their addresses. One such name may be an accident; two are not, nor is one beside
 * the number of an order.
 */
export function isOrderHeader(header: readonly string[]): boolean {
  const keys = header.map((cell) => headerKey(cell.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")));
  const buyers = keys.filter((key) => buyerHeader.test(key) || startsWithOne(key, buyerStarts)).length;
  return buyers >= 2 || (buyers === 1 && keys.some((key) => startsWithOne(key, orderStarts)));
}

function startsWithOne(key: string, starts: readonly string[]): boolean {
  return starts.some((start) => key.startsWith(start));
}
