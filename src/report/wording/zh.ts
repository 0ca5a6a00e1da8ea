// 简体中文。

import type { Wording } from "./wording.ts";
import { evidence } from "./zh/evidence.ts";
import { explanation } from "./zh/explanation.ts";
import { finding, removalReason, suggestionReason } from "./zh/finding.ts";
import { marks } from "./zh/marks.ts";
import { problem } from "./zh/problems.ts";
import { reports } from "./zh/reports.ts";
import { fix, review, terminal } from "./zh/terminal.ts";

export const zh: Wording = {
  severity: { high: "高", medium: "中", low: "低", info: "提示" },
  role: {
    title: "标题",
    brand: "品牌栏",
    bullet: "五点描述",
    description: "商品描述",
    keywords: "搜索词",
    other: "其他文字",
  },
  use: {
    product: "用来指商品本身",
    reference: "用来作比较",
    counterfeit: "与仿品用语并用",
    compatible: "用来说明适配",
    own: "本商品自己的品牌",
    common: "此处是普通词",
    unclear: "可能是普通词",
  },
  kind: {
    exact: "字母相同",
    folded: "去掉重音、全角和隐藏字符后字母相同",
    plural: "复数形式",
    joined: "连写",
    split: "分写",
    glued: "与别的词粘连",
    leet: "用数字代替字母",
    homoglyph: "形似字母",
    masked: "遮盖字母",
    fuzzy: "字母近似",
    alias: "该商标的另一名称",
  },
  finding,
  suggestionReason,
  removalReason,
  evidence,
  problem,
  rule: {
    "trademark/mark-use":
      "商品文字使用了他人的商标，好像商品出自该品牌。平台会下架，权利人会起诉。请删除，或取得授权后销售。",
    "trademark/compatible-use":
      "用商标说明商品适配什么。属实且确有功能关系时可以接受：自有品牌在前，再写“compatible with”和具体型号，不用标志。有的平台不接受服装、首饰和通用商品这样写。",
    "trademark/reference-use":
      "把商品与商标作比较（style、inspired by、alternative to）。比较也是借商标卖货，平台禁止。请用自己的话描述外观。",
    "trademark/counterfeit-wording":
      "仿品用语（dupe、replica、1:1、高仿）与商标并用，会被看作售假，导致封号。请把两者都删掉。",
    "trademark/everyday-word": "人们当普通词用的商标（Velcro、Onesie）。权利人会投诉。请改用通用说法。",
  },
  sentences: (first, second) => first + second,
  inRows: (count) => `该商品有 ${count} 行含此内容。`,
  limitsTitle: "各项上限及默认值；用 --limit <名称>=<数值> 更改（500000、500MB、1GiB）：",
  limits: {
    fileBytes: "工作簿、网页、商品源或 JSON 文件的字节数",
    tableBytes: "CSV 等按行文本的字节数；JSON 行数据流不限",
    cellUnits: "单元格字符数；超出部分截断并报告",
    recordUnits: "一条记录或一行 JSON 的字符数",
    columns: "一行的单元格数",
    sheetRows: "工作表行数",
    zipEntries: "压缩包或工作簿的条目数",
    partBytes: "压缩包单个部分解压后的字节数",
    inflatedBytes: "所有部分解压后的总字节数",
    ratio: "单个部分的最大解压倍数",
    ratioFreeBytes: "解压后不超过此字节数时不检查倍数",
    xmlDepth: "XML 元素的嵌套层数",
    emptyCells: "工作表中每个有内容的单元格平均可带的空单元格数",
    cellFindings: "每个单元格列出的结果数；其余只计数",
  },
  fix,
  terminal,
  review,
  reports,
  marks,
  explanation,
};
