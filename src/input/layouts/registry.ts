// Generated from the files of this folder by `npm run build`; do not edit.
import { layout as allegro } from "./allegro.ts";
import { layout as amazonFlatFile } from "./amazon-flat-file.ts";
import { layout as amazonListingsReport } from "./amazon-listings-report.ts";
import { layout as amazonTemplate } from "./amazon-template.ts";
import { layout as bigcommerce } from "./bigcommerce.ts";
import { layout as chineseErp } from "./chinese-erp.ts";
import { layout as ebay } from "./ebay.ts";
import { layout as etsy } from "./etsy.ts";
import { layout as generic } from "./generic.ts";
import { layout as googleMerchant } from "./google-merchant.ts";
import { layout as lazada } from "./lazada.ts";
import { layout as magento } from "./magento.ts";
import { layout as ndjson } from "./ndjson.ts";
import { layout as noon } from "./noon.ts";
import { layout as prestashop } from "./prestashop.ts";
import { layout as shopee } from "./shopee.ts";
import { layout as shopify } from "./shopify.ts";
import { layout as tiktokShop } from "./tiktok-shop.ts";
import { layout as walmart } from "./walmart.ts";
import { layout as woocommerce } from "./woocommerce.ts";

export const all = [
  allegro,
  amazonFlatFile,
  amazonListingsReport,
  amazonTemplate,
  bigcommerce,
  chineseErp,
  ebay,
  etsy,
  generic,
  googleMerchant,
  lazada,
  magento,
  ndjson,
  noon,
  prestashop,
  shopee,
  shopify,
  tiktokShop,
  walmart,
  woocommerce,
] as const;
