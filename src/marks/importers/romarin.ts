// WIPO Madrid, ROMARIN layout: a MARKGR per international registration, its present state in CURRENT.
// Element names: WIPO's own transformation of this layout to ST.66 (wipo.romarin stylesheets).
import type { Importer } from "../importer.ts";
import { cleanText, emptyRecord, isoDate, plainNumber } from "../register/record.ts";
import { child, descendants, readXmlRecords, type XmlShape } from "../register/xml-records.ts";

export const importer: Importer = {
  id: "romarin",
  title: "WIPO Madrid register (ROMARIN XML)",
  recognises: ({ head }) => /<MARKGR\b[^>]*\bINTREGN=/.test(head),
  async read(file, text, sink) {
    const dated = /^(\d{8})(?!\d)/.exec(file.name)?.[1] ?? "";
    const asOf = isoDate(dated);
    if (asOf !== undefined) sink.asOf(asOf);
    await readXmlRecords(text, shape, (mark) => {
      const current = child(mark, "CURRENT");
      const number = plainNumber(mark.attributes["INTREGN"] ?? "");
      const expiry = mark.attributes["EXPDATE"] ?? "";
      const [image] = descendants(current, "IMAGE");
      const isWords = [...descendants(current, "STDMIND")].length > 0;
      sink.record({
        ...emptyRecord,
        office: "WO",
        number,
        transaction: dated,
        text: cleanText(image?.attributes["TEXT"] ?? ""),
        // A registration has its present state as long as it is in force; its end date is all that tells.
        status: /^\d{8}$/.test(expiry) && dated !== "" ? (expiry < dated ? "dead" : "live") : "unknown",
        drawing: isWords ? "words" : "mixed",
        registration: number,
      });
    });
  },
};

const shape: XmlShape = {
  records: new Set(["MARKGR"]),
  groups: new Set(["CURRENT"]),
  leaves: new Set(["IMAGE", "STDMIND"]),
};
