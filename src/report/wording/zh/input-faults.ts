// What can be wrong with an input, in Chinese: parts of the sentences about problems.

export function partName(part: string): string {
  return part === "" ? "文件" : `部件 ${part}`;
}

export function damage(reason: string, what: string): string {
  const faults = new Map([
    ["directory", `压缩包目录已损坏，或与${what}不符。`],
    ["missing", `文件提到${what}，但其中没有它。`],
    ["trailing", `gzip 数据之后还有其他内容（${what}）；此前的内容已读取。`],
    ["encrypted", `${what}已加密。`],
    ["method", `${what}的压缩方式不是工作簿所用的。`],
    ["duplicate", `${what}在压缩包中出现两次，已读取最后一个。`],
    ["overlap", "压缩包各部分互相重叠，像解压炸弹，因此全部未读取。"],
    ["doctype", `${what}含有文档类型声明，已忽略。`],
    ["xml", `${what}不是有效的 XML。`],
    ["order", `${what}中的行未按顺序排列，有些行可能被当作表头上方的内容。`],
    ["scratch", `存放${what}文字的临时文件无法读回。`],
  ]);
  return faults.get(reason) ?? `${what}已损坏。`;
}

export function inputFault(reason: string): string {
  const faults = new Map([
    ["ENOENT", "没有这个文件"],
    ["EACCES", "没有权限"],
    ["EPERM", "没有权限"],
    ["EISDIR", "这是文件夹"],
    ["special-file", "这是设备或套接字，不是文件"],
    ["changed-while-read", "读取过程中文件发生了变化"],
    ["file-limit", "文件超过大小上限（可提高 --limit file-bytes）"],
    ["table-limit", "文件超过大小上限（可提高 --limit table-bytes）"],
  ]);
  return faults.get(reason) ?? reason;
}

export function outputFault(reason: string): string {
  const faults = new Map([
    ["ENOENT", "文件夹不存在（ENOENT）。请先建立，或换一个路径"],
    ["EACCES", "没有权限（EACCES）。请关闭正在打开它的程序，或换一个路径"],
    ["EPERM", "没有权限（EPERM）。请关闭正在打开它的程序，或换一个路径"],
    ["EBUSY", "其他程序正在打开它（EBUSY）。请关闭后再运行"],
    ["EISDIR", "这是文件夹（EISDIR）。请指定文件名"],
    ["ENOSPC", "磁盘空间不足（ENOSPC）"],
  ]);
  return faults.get(/^E[A-Z]+/.exec(reason)?.[0] ?? "") ?? reason;
}

export function limitFault(reason: string, part: string): string {
  const faults = new Map([
    ["entries", "压缩包条目数超过上限（可提高 --limit zip-entries）。"],
    ["rows", `工作表行数超过上限（可提高 --limit sheet-rows）：${part}。`],
    ["depth", `${partName(part)} 的元素嵌套过深（可提高 --limit xml-depth）。`],
    ["xml-piece", `${partName(part)} 中有文字或标签超过四条记录的长度上限（可提高 --limit record-units）。`],
    ["padding", `${partName(part)} 的单元格相距过远，空单元格过多（可提高 --limit empty-cells）。`],
    ["ratio", `${part} 解压后远大于其压缩大小，像解压炸弹（可提高 --limit ratio 或 --limit ratio-free-bytes）。`],
    ["total-size", `解压 ${part} 后文件总量超过上限（可提高 --limit inflated-bytes）。`],
  ]);
  return faults.get(reason) ?? `${part} 解压后超过上限（可提高 --limit part-bytes）。`;
}

export function cellFault(reason: string): string {
  const faults = new Map([
    ["string", "该单元格引用了工作簿中没有的文字。"],
    ["place", "该单元格的位置无效，或已有另一个单元格。"],
    ["no-value", "该单元格的公式没有保存结果；请用表格软件打开并保存。"],
  ]);
  return faults.get(reason) ?? "无法识别该单元格。";
}

export function guess(reason: string, column: string, left: string, sku: string): string {
  const rest = left === "" ? "" : `未读取的列：${left}。`;
  switch (reason) {
    case "guessed-title":
      return `没有名为标题的列，已把“${column}”当作标题。${rest}如不对请用 --map title="表头" 指定。`;
    case "guessed-report":
      return `文件是亚马逊报告，但表头语言未知：已把“${column}”当作标题、“${sku}”当作 SKU。${rest}如不对请用 --map title="表头" 和 --map sku="表头" 指定。`;
    case "json-objects":
      return "文件是 JSON：数组中的对象按行读取，键按列读取。可用 --map title=键名 指定某个键，或每行放一条商品并使用 --input-format ndjson。";
    default:
      return "有些行的单元格比表头多，其中的文字也已扫描。";
  }
}

export function jsonFault(reason: string): string {
  const faults = new Map([
    ["not-json", "这不是 JSON。"],
    ["not-an-object", "这是 JSON，但不是商品对象。"],
    ["no-known-key", "对象没有商品的任何键（title、brand、bullets、description、keywords 等）。"],
    ["not-a-string", "该键的值不是文字。"],
  ]);
  return faults.get(reason) ?? "该行无法读取。";
}

export function typeName(type: string): string {
  const names = new Map([
    ["xlsx", "Excel 工作簿"],
    ["xls", "旧版 Excel 工作簿（.xls）"],
    ["xlsb", "二进制 Excel 工作簿（.xlsb）"],
    ["ods", "OpenDocument 表格（.ods）"],
    ["protected", "有密码保护的工作簿"],
    ["numbers", "Apple Numbers 文档"],
    ["gzip", "gzip 压缩数据"],
    ["zip", "zip 压缩包"],
    ["7z", "7z 压缩包"],
    ["rar", "RAR 压缩包"],
    ["zstd", "Zstandard 压缩数据"],
    ["bzip2", "bzip2 压缩数据"],
    ["xz", "xz 压缩数据"],
    ["tar", "tar 归档"],
    ["html", "HTML 表格"],
    ["xml", "XML"],
    ["json", "JSON"],
    ["mhtml", "网页归档（.mht，与扩展名无关）"],
    ["listing-lint", "本程序的报告或决定文件"],
    ["pdf", "PDF 文档"],
    ["binary", "二进制数据（例如图片）"],
  ]);
  return names.get(type) ?? type;
}

export function typeAdvice(type: string): string {
  if (["gzip", "zip", "7z", "rar", "zstd", "bzip2", "xz", "tar"].includes(type)) return "请先解压。";
  if (type === "protected") return "请用密码打开，另存一份没有密码的副本。";
  if (type === "json") return "其中没有对象数组：请写成 [{...}, {...}]，或每行放一条商品并使用 --input-format ndjson。";
  if (type === "listing-lint") return "请指定含有商品的文件。";
  if (["xls", "xlsb", "ods", "numbers", "xlsx", "html", "xml", "mhtml"].includes(type))
    return "请用表格软件打开，另存为“CSV UTF-8”。";
  return "请从平台重新导出商品表（CSV 或 Excel），再指定该文件。";
}
