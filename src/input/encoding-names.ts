// The names of text encodings: what users and other programs call them, and what the reader calls them.

/** The encodings that TextDecoder does not know and the reader decodes itself. */
const ownEncodings = ["utf-32le", "utf-32be"];

/**
 * The reader's name of an encoding: the WHATWG name in lower case (`windows-1252`, `gb18030`), or `utf-32le`/`utf-32be`.
 * Takes WHATWG labels and the names that Python and Excel use (`cp1252`, `utf_8_sig`, `iso8859-15`).
 * @returns undefined when no decoder has that name.
 */
export function parseEncoding(label: string): string | undefined {
  const plain = label.trim().toLowerCase().replaceAll("_", "-");
  for (const name of [plain, respelled(plain)]) {
    if (ownEncodings.includes(name)) return name;
    try {
      return new TextDecoder(name).encoding;
    } catch {
      // Not a label of the platform; the next spelling may be.
    }
  }
  return undefined;
}

// Windows code pages whose decoder has a name of its own.
const codePages = new Map([
  ["65001", "utf-8"],
  ["1200", "utf-16le"],
  ["1201", "utf-16be"],
  ["874", "windows-874"],
  ["932", "shift_jis"],
  ["936", "gbk"],
  ["949", "euc-kr"],
  ["950", "big5"],
  ["54936", "gb18030"],
]);

const spellings = new Map([
  ["utf-8-sig", "utf-8"],
  ["utf8-sig", "utf-8"],
  ["utf-16-le", "utf-16le"],
  ["utf-16-be", "utf-16be"],
  ["utf-32", "utf-32le"],
  ["utf32", "utf-32le"],
  ["utf-32-le", "utf-32le"],
  ["utf-32-be", "utf-32be"],
  ["latin-1", "iso-8859-1"],
  ["latin-9", "iso-8859-15"],
  ["sjis", "shift_jis"],
  ["shift-jis", "shift_jis"],
  ["gb-18030", "gb18030"],
  ["mac-roman", "macintosh"],
]);

function respelled(name: string): string {
  const page = /^(?:cp|ms|windows)-?(\d+)$/.exec(name)?.[1];
  if (page !== undefined) return codePages.get(page) ?? `windows-${page}`;
  const iso = /^iso-?8859-?(\d+)$/.exec(name)?.[1];
  if (iso !== undefined) return `iso-8859-${iso}`;
  return spellings.get(name) ?? name;
}
