// Text that Markdown shows as it is: no markup, no HTML, no table cell, no link, nobody mentioned.
import { printable } from "../printable.ts";

/** `text` on one line, for anywhere in GitHub Markdown, table cells included. */
export function markdownText(text: string): string {
  return (
    printable(text)
      .replace(/[\\`*_{}[\]#+!|~>$]/g, "\\$&")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      // GitHub links these in the finished text, where neither escapes nor entities help: an empty comment parts them.
      .replace(/@(?=[\w-])|:(?=\/\/)|www(?=\.)|#(?=\d)|\bGH(?=-\d)/gi, "$&<!-- -->")
  );
}
