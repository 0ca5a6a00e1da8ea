// Generated from the files of this folder by `npm run build`; do not edit.
import { consideration as commonWord } from "./common-word.ts";
import { consideration as disguise } from "./disguise.ts";
import { consideration as enforcement } from "./enforcement.ts";
import { consideration as everydayWord } from "./everyday-word.ts";
import { consideration as goodsClass } from "./goods-class.ts";
import { consideration as hiddenText } from "./hidden-text.ts";
import { consideration as inAddress } from "./in-address.ts";
import { consideration as inNumber } from "./in-number.ts";
import { consideration as likeness } from "./likeness.ts";
import { consideration as marketplaceItself } from "./marketplace-itself.ts";
import { consideration as modelNumber } from "./model-number.ts";
import { consideration as ownership } from "./ownership.ts";
import { consideration as placeOfSale } from "./place-of-sale.ts";
import { consideration as registerEntry } from "./register-entry.ts";
import { consideration as resale } from "./resale.ts";
import { consideration as serviceNamed } from "./service-named.ts";
import { consideration as standardName } from "./standard-name.ts";
import { consideration as status } from "./status.ts";
import { consideration as territory } from "./territory.ts";
import { consideration as tiedName } from "./tied-name.ts";
import { consideration as useWording } from "./use-wording.ts";

export const all = [
  commonWord,
  disguise,
  enforcement,
  everydayWord,
  goodsClass,
  hiddenText,
  inAddress,
  inNumber,
  likeness,
  marketplaceItself,
  modelNumber,
  ownership,
  placeOfSale,
  registerEntry,
  resale,
  serviceNamed,
  standardName,
  status,
  territory,
  tiedName,
  useWording,
] as const;
