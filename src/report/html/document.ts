// The page around the data. All of it is fixed or wording: text of a listing reaches it as inert JSON alone.
import { createHash } from "node:crypto";
import { safeJson } from "../printable.ts";
import type { Wording } from "../wording/wording.ts";
import type { PageData } from "./data.ts";
import { pageScript } from "./script.ts";
import { pageStyle } from "./style.ts";

/** The page in pieces. */
export function* htmlDocument(data: PageData, { reports, terminal }: Wording): Generator<string> {
  const { html } = reports;
  // Only this script and this style run, and nothing is loaded from anywhere.
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(pageScript)}'`,
    `style-src '${hashOf(pageStyle)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  yield `<!doctype html>
<html lang="${reports.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(reports.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${escaped(reports.title)}</h1>
<p id="summary"></p>
<div id="notices"></div>
</header>
<noscript><p class="notice">${escaped(html.noScript)}</p></noscript>
<section id="charts"></section>
<div id="tools"></div>
<main id="main"><div id="list"></div><article id="detail"></article></main>
<p id="keys">${escaped(html.keys)}</p>
<section id="print"></section>
<footer>${escaped(terminal.disclaimer)}</footer>
<script type="application/json" id="data">`;
  yield* dataPieces(data);
  yield `</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** The data as one JSON object, listing by listing and finding by finding. */
function* dataPieces({ listings, findings, ...rest }: PageData): Generator<string> {
  yield inert(rest).slice(0, -1);
  for (const [name, items] of Object.entries({ listings, findings })) {
    yield `,"${name}":[`;
    let separator = "";
    for (const item of items) {
      yield separator + inert(item);
      separator = ",";
    }
    yield "]";
  }
  yield "}";
}

/** JSON that ends no script element. */
function inert(value: object): string {
  return safeJson(value).replaceAll("<", "\\u003c");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
