// JSON lines: recognised by their content before any table is looked for, so there is no header to recognise here.
import type { Layout } from "../layout.ts";

export const layout: Layout = {
  id: "ndjson",
  about: {
    en: "One JSON object per line with the keys id, sku, title, brand, category, bullets, description, keywords and marketplace, all optional. Recognised when the first line is such an object; unknown keys are passed through under `extra`.",
    zh: "每行一个 JSON 对象，键为 id、sku、title、brand、category、bullets、description、keywords、marketplace，均可省略。首行是 JSON 对象即可识别；未知的键原样放入 `extra`。",
  },
  signature: ['{"title": ...}'],
  recognise: () => undefined,
};
