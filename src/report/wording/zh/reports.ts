// 文件报告的中文。
import type { ReportsWording } from "../reports.ts";

const number = (count: number): string => count.toLocaleString("en-US");

const names = { high: "高", medium: "中", low: "低", info: "提示" } as const;

export const reports: ReportsWording = {
  tag: "zh-CN",
  title: "商品文字检查：他人的商标",
  incomplete: "有内容未能读取，结果可能不全。请解决此处列出的问题后重新扫描。",
  ruleTitle: {
    "trademark/mark-use": "使用他人的商标",
    "trademark/compatible-use": "用商标说明适配",
    "trademark/reference-use": "与商标作比较",
    "trademark/counterfeit-wording": "商标旁有仿品用语",
    "trademark/everyday-word": "把商标当普通词用",
  },
  column: {
    severity: "级别",
    score: "分数",
    file: "文件",
    sheet: "工作表",
    row: "条",
    line: "行",
    listing: "商品",
    field: "位置",
    fields: "位置",
    word: "词",
    words: "词",
    mark: "商标",
    marks: "商标",
    owner: "权利人",
    use: "用法",
    message: "原因与做法",
    suggestion: "改写为",
    evidence: "依据",
    rule: "类型",
    findings: "结果",
    text: "文字",
  },
  counts: (findings) =>
    (["high", "medium", "low", "info"] as const)
      .filter((severity) => findings[severity] > 0)
      .map((severity) => `${names[severity]} ${findings[severity]}`)
      .join("，"),
  github: {
    notShown: (counts) =>
      `未标注：${counts}。GitHub 每一步每级最多显示 10 条；其余请用 --report json=<路径> 写入文件。`,
  },
  markdown: { rest: (counts) => `此处未列出：${counts}。用 --report findings=<路径> 可写出全部结果。` },
  evidence: {
    title: "商品文字商标检查记录",
    time: "开始时间",
    tool: "工具",
    dictionary: "词典（商标数 · 哈希 · 来源）",
    rules: "规则（哈希 · 生效日期）",
    marketplaces: "平台",
    thresholds: "显示级别 / 不通过级别",
    inputs: "输入文件",
    format: "格式",
    listings: "商品数",
    notWhole: "未读完",
    findings: "检查结果",
    decisions: "处理决定",
    decision: "决定",
    decided: { accepted: "接受", "to-fix": "待修改", replace: "替换" },
    reason: "所述理由",
    by: "决定人",
    on: "日期",
    until: "有效期至",
    fingerprint: "指纹",
    none: "无。",
    capped: (shown, total) => `列出 ${number(total)} 个中最严重的 ${number(shown)} 个。JSON 格式的记录包含全部。`,
  },
  html: {
    noScript: "结果由本文件中的脚本显示；请允许脚本运行，或改用 CSV 报告。",
    bySeverity: "按级别",
    byMark: "按商标",
    byField: "按位置",
    byReason: "按类型",
    others: "其他",
    search: "搜索词、商标、SKU、文字",
    reset: "清除筛选",
    shown: "{of} 个结果中的 {n} 个",
    none: "没有符合的结果。清除筛选可查看全部。",
    pick: "选择一个结果，查看商品文字。",
    evidence: "依据",
    match: "匹配方式",
    source: "来源",
    decision: "处理",
    open: "待定",
    accept: "接受",
    accepted: "已接受",
    toFix: "要修改",
    reason: "接受的理由",
    reasonNeeded: "请写明理由，以便他人了解。",
    save: "保存处理结果",
    load: "载入处理结果",
    loaded: "已载入 {n} 项处理结果",
    notLoaded: "这不是处理结果文件。",
    unsaved: "{n} 项处理结果，尚未保存",
    keys: "按键：↑ ↓ 或 j k 移动 · Enter 展开依据 · a 接受 · f 要修改 · o 待定 · / 搜索",
    back: "返回列表",
    printed: "已打印：{of} 个结果中的前 {n} 个。",
    capped: (shown, total, beside) =>
      `本页含 ${number(total)} 个结果中最严重的 ${number(shown)} 个。${wherever(beside)}`,
  },
  xlsx: {
    summary: "汇总",
    findings: "结果",
    listings: "商品",
    capped: (shown, total, beside) =>
      `本工作簿含 ${number(total)} 个结果中最严重的 ${number(shown)} 个。${wherever(beside)}`,
  },
};

function wherever(beside: string | undefined): string {
  return beside === undefined
    ? "用 --report findings=<路径> 可写出全部结果。"
    : `全部结果在同一文件夹的 ${beside} 中。`;
}
