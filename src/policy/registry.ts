// Generated from the files of this folder by `npm run build`; do not edit.
import { mechanism as bytes } from "./bytes.ts";
import { mechanism as characters } from "./characters.ts";
import { mechanism as claims } from "./claims.ts";
import { mechanism as count } from "./count.ts";
import { mechanism as familyGoods } from "./family-goods.ts";
import { mechanism as language } from "./language.ts";
import { mechanism as length } from "./length.ts";
import { mechanism as letterCase } from "./letter-case.ts";
import { mechanism as marks } from "./marks.ts";
import { mechanism as ownBrand } from "./own-brand.ts";
import { mechanism as pairedFields } from "./paired-fields.ts";
import { mechanism as patterns } from "./patterns.ts";
import { mechanism as phrases } from "./phrases.ts";
import { mechanism as placeholders } from "./placeholders.ts";
import { mechanism as repetition } from "./repetition.ts";
import { mechanism as script } from "./script.ts";
import { mechanism as totalLength } from "./total-length.ts";

export const all = [
  bytes,
  characters,
  claims,
  count,
  familyGoods,
  language,
  length,
  letterCase,
  marks,
  ownBrand,
  pairedFields,
  patterns,
  phrases,
  placeholders,
  repetition,
  script,
  totalLength,
] as const;
