// What is wrong and what to do, for each problem code, in Chinese.
import type { Wording } from "../wording.ts";
import {
  cellFault,
  damage,
  guess,
  inputFault,
  jsonFault,
  limitFault,
  outputFault,
  partName,
  typeAdvice,
  typeName,
} from "./input-faults.ts";
import { registerFault } from "./marks.ts";

export const problem: Wording["problem"] = {
  C001: ({ reason, option, value }) => (option === undefined ? `${reason}` : `${option} 不支持“${value}”。`),
  C002: ({ reason }) => `无法读取配置文件：${reason}。请检查路径，或用 \`listing-lint init\` 新建。`,
  C003: ({ reason }) => `配置文件无效：${reason}。`,
  C004: ({ reason }) =>
    `无法使用该基线：${baselineFault(String(reason))}请使用 --write-baseline、\`review\` 或 html 报告保存的文件，或 JSON 报告。`,
  C005: ({ count, examples }) => `接受期限已过：${examples}（本文件共 ${count} 条）。请重新决定，或删除这些条目。`,
  C006: ({ count, examples }) =>
    `已接受，但不再出现：${examples}（本文件共 ${count} 条）。请删除这些条目，或重新写基线。`,
  C007: ({ entry }) => `允许列表的条目 ${entry} 没有对应的结果。请删除或修改。`,
  C008: ({ entry, until }) => `允许列表的条目 ${entry} 已于 ${until} 到期。请删除，或改为新的日期。`,
  C009: ({ reason }) => `无法正常读取较早的文件（${reason}）：其中的商品按新商品处理。请用 --since 指定另一个。`,
  D101: ({ reason }) => `无法读取词典：${reason}。`,
  D102: ({ headers }) => `词典需要含“mark”列的表头${headers ? `（现有：${headers}）` : ""}。`,
  D103: ({ reason, mark }) => `词典的这一行被拒绝${mark ? `（${mark}）` : ""}：${reason}。请修改该行。`,
  D104: ({ mark }) => `词典中 ${mark} 重复，以第一行为准。`,
  D105: () => "词典格式没有这一列，已忽略。",
  D106: ({ offices, asOf }) => `${offices} 的注册数据截至 ${asOf}，此后的商标不在其中。请导入较新的文件。`,
  D201: ({ reason, detail }) => `注册数据文件未导入：${registerFault(String(reason), String(detail))}`,
  D202: ({ reason, detail, records }) =>
    `注册数据文件未能读到末尾：${registerFault(String(reason), String(detail))}此前的 ${records} 条记录已保留；请重新获取该文件，再运行同一命令。`,
  D203: ({ missing }) =>
    missing === "number" ? "该记录没有编号，已略去。" : "该记录未说明属于哪个官方机构；请用 --office 指定。",
  D204: ({ count }) => `该文件另有 ${count} 条记录有同类问题。`,
  I001: ({ reason }) =>
    reason === "ENOENT"
      ? "没有这个文件或文件夹。请检查名称，并确认终端位于该文件所在的文件夹，或写出完整路径。"
      : `无法读取输入${reason ? `：${inputFault(String(reason))}` : ""}。请检查路径和权限。`,
  I002: () => "这里没有商品文件。请指定 CSV、Excel 等文件（`listing-lint formats` 列出全部），或含有这些文件的文件夹。",
  I003: () => "文件是空的。请重新导出。",
  I004: ({ type }) => `这不是文本表格，而是${typeName(String(type))}。${typeAdvice(String(type))}`,
  I005: ({ headers }) => `没有识别出商品文字列。现有表头：${headers}。请用 --map 指定，例如 --map title="表头"。`,
  I006: () => "这像是含买家信息的订单表，没有读取。请改为导出商品。",
  I007: () => "文件没有商品文字（标题、五点、描述或搜索词）。",
  I008: ({ header, headers }) => `--map 指定的表头“${header}”不在文件中。现有表头：${headers}。`,
  I009: ({ reason }) => `文件未能读完：${inputFault(String(reason))}。已读部分仍会报告。`,
  I010: ({ reason, part }) => `${limitFault(String(reason), String(part))}其余部分未读取。`,
  I011: ({ reason, part, sheet }) =>
    `${damage(String(reason), sheet === undefined ? partName(String(part)) : `工作表“${sheet}”`)}可读部分仍会报告。请用表格软件打开并重新保存。`,
  I101: ({ actual, expected }) =>
    `该行有 ${actual} 个单元格，表头有 ${expected} 个：分隔符或引号多了或少了。文字已按原位扫描。`,
  I102: () => "这里的引号没有结束。该行按无引号读取；请补上引号后重新扫描。",
  I103: ({ reason }) => `${jsonFault(String(reason))}该行没有作为商品读取。`,
  I104: ({ columns }) =>
    columns === undefined
      ? "该记录超过长度上限，未能作为一条读取。请检查是否有未结束的引号，或提高 --limit record-units。"
      : `该行有 ${columns} 个单元格，超过上限；其余部分未读取。可提高 --limit columns。`,
  I105: ({ units, limit }) =>
    `该单元格有 ${units} 个字符，在 ${limit} 处截断；其余部分未扫描。可提高 --limit cell-units。`,
  I106: ({ limit, left }) =>
    `该单元格的结果超过 ${limit} 个：列出最严重的，另有 ${left} 个未列出。可提高 --limit cell-findings。`,
  I107: ({ reason }) => `${cellFault(String(reason))}其文字未扫描。`,
  I108: ({ limit, left }) =>
    `该单元格提到商标超过 ${limit} 次，另有 ${left} 处未判断。请提高 --limit cell-findings，或缩短该单元格。`,
  I201: ({ encoding, offset }) =>
    `有字节不符合 ${encoding}，已替换，第一处在第 ${offset} 字节。请另存为 UTF-8，或用 --encoding 指定编码。`,
  I202: ({ encoding, stated }) =>
    stated !== undefined
      ? `文件自称是 ${stated}，实际为 UTF-8，已按 UTF-8 读取。如不对请用 --encoding 指定。`
      : `文件不是 UTF-8，按 ${encoding} 读取（把握较大）。如不对请用 --encoding 指定。`,
  I203: ({ reason, encoding, offset }) =>
    reason === "utf-8-line"
      ? `文件按 ${encoding} 读取，但字节 ${offset} 处的行是 UTF-8，读出的文字有误。请将整个文件另存为 UTF-8，或用 --encoding 指定编码。`
      : `编码不明，按 ${encoding} 读取（把握较小）。请用 --encoding 指定，例如 --encoding gb18030。`,
  I204: () => "文件生成前已丢失字符：词中出现“?”。可能的话请换一种方式下载报表。",
  I205: () => "文字中有 NUL 字符，已忽略。",
  I301: ({ reason, column, left, sku }) =>
    guess(String(reason), String(column ?? ""), String(left ?? ""), String(sku ?? "")),
  I302: ({ count, sheets }) =>
    `${count} 个工作表看起来没有商品，未读取：${sheets}。如其中有商品，请将该表另存为“CSV UTF-8”后再扫描。`,
  I303: ({ sheet }) => `工作表“${sheet}”是隐藏的，已照常读取。`,
  S001: ({ reason }) => `一个扫描线程提前结束（${reason}），其余内容未扫描。请用 --jobs 1 重新运行。`,
  S002: ({ reason }) =>
    `程序自带的数据无法使用：${reason}。请重新安装 Listing Lint（npm install）；如在源码目录中，请运行 npm run build。`,
  O002: ({ kind }) =>
    kind === "stdin"
      ? "管道输入无法修改：请先存成文件再扫描。"
      : "为避免丢失文件中的其他内容，只修改 CSV 等分隔文本。请另存为“CSV UTF-8”后再扫描，或按报告手工修改。",
  O001: ({ reason }) => `无法写入报告：${outputFault(String(reason))}。`,
};

function baselineFault(reason: string): string {
  const faults = new Map([
    ["missing", "没有这个文件。"],
    ["not-json", "它不是 JSON。"],
    ["other-kind", "它是另一种文件。"],
  ]);
  return faults.get(reason) ?? `${reason}。`;
}
