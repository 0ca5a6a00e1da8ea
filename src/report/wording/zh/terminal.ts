// What the terminal says in Chinese: the report, corrected copies, and the questions of `review`.
import type { Wording } from "../wording.ts";

export const terminal: Wording["terminal"] = {
  listing: ({ record, line, sheet, sku, id }) => {
    const place =
      sheet === undefined
        ? [record === undefined ? undefined : `第 ${record} 条`, line === undefined ? undefined : `第 ${line} 行`]
        : [`工作表“${sheet}”`, `第 ${line ?? record} 行`];
    return [sku === undefined ? undefined : `SKU ${sku}`, id, ...place]
      .filter((part) => part !== undefined)
      .join(" · ");
  },
  insteadOf: "改写",
  leaveOut: "删去",
  again: (count) => `此处另有 ${count} 次`,
  why: "原因",
  problemsTitle: "读取时的问题",
  moreProblems: (count) => `……另有 ${count} 个，见 --format json`,
  scanned: (listings, files) => `已扫描 ${files} 个文件中的 ${listings} 条商品。`,
  nothing: (listings) =>
    listings === 0
      ? "输入中没有商品，因此什么都没有检查。请确认文件是否正确、表中是否已填写商品。"
      : "此级别没有发现。词典不可能完整：这是风险检查，不是侵权排查结论。",
  counts: (high, medium, low, info, listings) =>
    `${listings} 条商品中：${[high > 0 ? `高 ${high}` : "", medium > 0 ? `中 ${medium}` : "", low > 0 ? `低 ${low}` : "", info > 0 ? `提示 ${info}` : ""].filter((part) => part !== "").join("，")}`,
  suppressed: ({ suppressed, suppressedBy: { ownBrand, decision, allow } }) => {
    const parts = [
      ownBrand > 0 ? `自有品牌 ${ownBrand}` : "",
      decision > 0 ? `基线中已接受 ${decision}` : "",
      allow > 0 ? `允许列表 ${allow}` : "",
    ].filter((part) => part !== "");
    return `${suppressed} 个结果未列出：${parts.join("，")}。`;
  },
  unchanged: (count) => `${count} 条商品自那时起没有变化，未再扫描。`,
  skipped: (reason, count) => `跳过 ${count} 行（${skipReasons.get(reason) ?? reason}）`,
  notScanned: (columns) => `未作为商品文字读取的列：${columns}`,
  incomplete: "有内容未能读取：请解决上面的问题后重新扫描（退出码 2）。",
  interrupted: (listings, files, findings, hasFiles) =>
    `已中途停止：已扫描 ${files} 个文件中的 ${listings} 条商品，发现 ${findings} 处。${hasFiles ? "未写入或改动任何报告文件。" : ""}`,
  next: (failed, findings) =>
    findings === 0
      ? ""
      : failed
        ? "下一步：修改标为“高”的商品，重新导出再扫描。`listing-lint explain <商标>` 可查看详情。"
        : "下一步：上传前请阅读以上结果。`listing-lint explain <商标>` 可查看详情。",
  shortFromHere: (count) =>
    `已完整显示 ${count} 个结果，以下每个结果一行。--group-by mark 按商标汇总，--report html 可查看全部。`,
  inListings: (findings, listings) => `${listings} 条商品中的 ${findings} 个结果`,
  andMore: (count) => `等，另有 ${count} 条`,
  marketplace: "平台",
  verdict: { pass: "通过", fail: "不通过", unknown: "未读完" },
  disclaimer: "结果来自本地词典，是风险提示，不是法律意见。",
};

export const fix: Wording["fix"] = {
  wrote: (cells, listings, path) => `已修改 ${listings} 个商品的 ${cells} 个单元格：${path}`,
  would: (cells, listings, path) => `--fix 将修改 ${listings} 个商品的 ${cells} 个单元格，并写入 ${path}`,
  refused: (cells, path) => `${path} 中有 ${cells} 个单元格可以安全改写，但会影响文件的其他字节：请手工修改。`,
  nothing: "没有可以安全修改的内容。",
  left: (findings) => `还有 ${findings} 个结果需要您自己决定：只有词典或规则认为安全的内容才会修改。`,
};

export const review: Wording["review"] = {
  help: "输入字母后按回车：k 保留（自行修改），a 接受并说明理由，r 替换，s 跳过，b 返回，q 退出。每个回答都会立即保存。",
  question: "k/a/r/s/b/q？",
  reason: "为什么可以接受？",
  reasonNeeded: "请说明理由，让后来的人明白。",
  until: "有效期至哪一天（YYYY-MM-DD，留空表示不限）？",
  notADay: "日期格式为 YYYY-MM-DD。",
  replacement: (text, proposed) => `把“${text}”改写为${proposed === "" ? "" : `（留空则用“${proposed}”）`}：`,
  saved: { accepted: "已接受。", "to-fix": "已保留：待修改。", replace: "已记录替换。" },
  end: (decided, left, path) =>
    `已决定 ${decided} 个结果，剩余 ${left} 个。决定保存在 ${path}，可用 --baseline ${path} 使用。`,
};

const skipReasons = new Map([
  ["preamble", "表头之上"],
  ["example-row", "平台自带的示例"],
  ["info-row", "填写说明"],
  ["fitment-row", "车型适配，没有商品文字"],
  ["no-text", "没有商品文字"],
  ["blank-row", "空行"],
]);
