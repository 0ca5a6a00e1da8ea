// The readers of whole files, which a stream of JSON lines does not need: loaded together when the first file comes.
export { readFeed } from "./feed/read-feed.ts";
export { readHtml } from "./html/read-html.ts";
export { readJson } from "./json/read-json.ts";
export { readArchive } from "./read-archive.ts";
export { readDelimited } from "./read-delimited.ts";
export { readGzip } from "./read-gzip.ts";
export { readOle } from "./read-ole.ts";
export { readXmlSpreadsheet } from "./read-xml-spreadsheet.ts";
