// 简体中文：`marks` 命令的文字。
import type { MarksWording } from "../marks.ts";

const number = (count: number): string => count.toLocaleString("en-US");

export const marks: MarksWording = {
  number,
  dictionary: (name, asOf, count) => `${name}${asOf === undefined ? "" : `（截至 ${asOf}）`}：${number(count)} 个商标`,
  status: {
    live: "有效",
    pending: "申请中",
    dead: "已失效",
    contested: "有争议",
    generic: "通用名称",
    unknown: "未知",
  },
  unknown: "未知",
  search: {
    reason: { mark: "商标", alias: "别名", part: "部分", owner: "权利人", near: "近似", sound: "读音" },
    classes: (list) => `类别 ${list}`,
    more: (count) => `另有 ${number(count)} 个；可用 --limit 显示更多。`,
    nothing: "未找到商标。没有词典是完整的：这不表示该词可以随意使用。",
  },
  diff: {
    kind: { new: "新增", gone: "不再收录", dead: "现已失效", status: "状态改变", classes: "类别改变" },
    facts: (status, classes) => `状态 ${status}，类别 ${classes}`,
    more: (count) => `另有 ${number(count)} 个；--format json 列出全部`,
    same: "没有商标增加或减少，状态和类别也没有改变。",
  },
  stats: {
    group: {
      sector: "按行业",
      source: "按来源（条目注明的网站或文字）",
      class: "按尼斯类别（一个商标计入其每个类别）",
      office: "按机构（一个商标计入其每个机构）",
      status: "按状态",
    },
    more: (count) => `另有 ${number(count)} 项；--format json 列出全部`,
  },
  import: {
    source: (path, format, asOf, count) =>
      `${path}：${format}，${asOf === undefined ? "未注明日期" : `截至 ${asOf}`}，${number(count)} 条记录`,
    resumed: (files) => `前 ${number(files)} 个文件此前已读过，未再读。`,
    read: (count) => `读入    ${number(count)} 条记录`,
    superseded: (count) => `被取代  ${number(count)} 条记录（同一编号有更新或更完整的记录）`,
    dropped: {
      deleted: (count) => `略去    ${number(count)} 条官方已删除的记录`,
      dead: (count) => `略去    ${number(count)} 条已失效商标的记录`,
      "not-live": (count) => `略去    ${number(count)} 条未注册或状态不明的记录`,
      "no-words": (count) => `略去    ${number(count)} 条没有文字的记录`,
      "design-only": (count) => `略去    ${number(count)} 条纯图形的记录`,
      office: (count) => `略去    ${number(count)} 条其他机构的记录`,
      class: (count) => `略去    ${number(count)} 条其他类别的记录`,
    },
    persons: (count) => `权利人  ${number(count)} 个自然人，不记姓名`,
    unnamed: (count) => `权利人  ${number(count)} 条记录的权利人没有名称（EUIPO 在 APPLICANTS 文件中列出，请一并导入）`,
    kept: (count, marks, path) => `保留    ${number(count)} 条记录，成为 ${path} 中的 ${number(marks)} 个商标`,
    rerun: "已读的文件保留在输出文件旁；其余文件修好后，请再运行同一命令。",
  },
};

/** 注册数据文件未读或未读完的原因。 */
export function registerFault(reason: string, detail: string): string {
  const faults = new Map([
    ["not-found", "没有这个文件。"],
    ["no-register", "格式不明，见 `listing-lint marks import --help`。"],
    ["html", "这是网页而不是数据：下载失败，或需要登录账户。"],
    ["zip", "压缩包被截断或已损坏。"],
    ["zip-method", `压缩包的压缩方式不受支持（${detail}）。`],
    ["inflate", `压缩数据被截断或已损坏（${detail}）。`],
    ["ratio", "解压后远大于文件大小，像解压炸弹。"],
    ["encoding", `含有不属于 ${detail} 的字节。`],
    ["xml", `不是有效的 XML（${detail}）。`],
    ["entity", `使用了自定义实体，不予读取（${detail}）。`],
    ["json", "不是有效的 JSON。"],
    ["columns", `缺少必要的列，或引号未闭合${detail === "" ? "" : `（${detail}）`}。`],
    ["office", "未说明属于哪个官方机构；请用 --office 指定。"],
  ]);
  return faults.get(reason) ?? `无法读取（${detail}）。`;
}
