// The page's script: its parts in one scope. Every element is made here, every text set as text; no markup is parsed.
import { charts } from "./script/charts.ts";
import { decisions } from "./script/decisions.ts";
import { detail } from "./script/detail.ts";
import { elements } from "./script/elements.ts";
import { filters } from "./script/filters.ts";
import { keys } from "./script/keys.ts";
import { list } from "./script/list.ts";
import { print } from "./script/print.ts";

export const pageScript = `(() => {"use strict";
${[elements, filters, decisions, charts, list, detail, print, keys].join("\n")}
})();`;
