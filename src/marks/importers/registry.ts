// Generated from the files of this folder by `npm run build`; do not edit.
import { importer as dictionary } from "./dictionary.ts";
import { importer as dpma } from "./dpma.ts";
import { importer as oceCsv } from "./oce-csv.ts";
import { importer as romarin } from "./romarin.ts";
import { importer as searchJson } from "./search-json.ts";
import { importer as st96 } from "./st96.ts";
import { importer as tmXml } from "./tm-xml.ts";
import { importer as tmviewTable } from "./tmview-table.ts";
import { importer as tsdrJson } from "./tsdr-json.ts";
import { importer as ukipo } from "./ukipo.ts";
import { importer as usptoXml } from "./uspto-xml.ts";

export const all = [
  dictionary,
  dpma,
  oceCsv,
  romarin,
  searchJson,
  st96,
  tmXml,
  tmviewTable,
  tsdrJson,
  ukipo,
  usptoXml,
] as const;
