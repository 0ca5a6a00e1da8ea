// Text inside XML: escaped, and without the characters that XML 1.0 cannot hold in any form.

// What is left of the forbidden characters once `printable` has shown the controls and lone surrogates.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** `text` for an element or a quoted attribute. Forbidden characters become U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(forbidden, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}
