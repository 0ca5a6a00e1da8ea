// 简体中文。
import { explanationZh as explanation } from "./explanation.ts";
import { marks, registerFault } from "./marks-zh.ts";
import { reports } from "./reports-zh.ts";
import type { Wording } from "./wording.ts";

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
  finding({
    text,
    mark,
    owner,
    role,
    use,
    isEverydayWord,
    sayInstead,
    phrase,
    fits,
    isAfterFor,
    isMarketplace,
    brand,
  }) {
    const where = {
      title: "标题",
      brand: "品牌栏",
      bullet: "五点描述",
      description: "商品描述",
      keywords: "搜索词",
      other: "这段文字",
    }[role];
    const name = text.toLowerCase() === mark.toLowerCase() ? `“${text}”` : `“${text}”（${mark}）`;
    const whose = owner === undefined ? "他人的商标" : `${owner} 的商标`;
    switch (use) {
      case "own":
        return `${where}中的${name}属于品牌栏填写的品牌（${brand || mark}）：有权以此品牌销售即可。`;
      case "common":
        return `${where}中的${name}在这里是普通词，不是商标。`;
      case "counterfeit":
        return `${where}中的${name}与“${phrase}”并用，会被看作在卖${whose}的仿品。请把两者都删掉。`;
      case "reference":
        return `${where}用${name}作比较（“${phrase}”）：比较也是在借${whose}卖货。请用自己的话描述外观。`;
      case "compatible":
        if (isMarketplace) return `${where}中的${name}是平台自己的名称：服务说明中可以出现，标题和搜索词中不合适。`;
        if (fits !== "")
          return `${where}中的${name}像是在说明“${fits}”适配什么，但没有写明。请在自有品牌之后写“compatible with ${mark}”。`;
        return phrase === ""
          ? `${where}中的${name}是技术标准或认证的名称：属实且获准时才可写。`
          : `${where}用${name}说明商品适配什么（“${phrase}”）：属实、自有品牌写在前面、不使用其标志时可以接受。`;
      default:
        if (isEverydayWord && sayInstead !== undefined)
          return `${where}把${name}当普通词用，但它是${whose}。请改写为“${sayInstead}”。`;
        if (use === "unclear") return `${where}中的${name}可能是${whose}，也可能是普通词：请确认买家会怎样理解。`;
        if (isAfterFor)
          return `${where}中的${name}是${whose}，“for ${mark}”读起来像其商品。若您的商品确实适配，请在自有品牌之后写“compatible with ${mark}”和型号；否则请删除。`;
        return `${where}中的${name}是${whose}，买家会以为商品出自该品牌。除非确是该品牌或已获授权，请删除。`;
    }
  },
  suggestionReason: ({ text, use }) =>
    use === "compatible" ? "自有品牌在前，适配用语加完整商标。" : `通用说法意思相同，且不使用商标“${text}”。`,
  removalReason: "去掉之后，文字同样能介绍您的商品。",
  evidence(code, args) {
    switch (code) {
      case "WORD_OF_LANGUAGE":
        return `“${args["word"]}”也是普通词（Zipf 词频 ${args["zipf"]}）。`;
      case "PHRASE_OF_WORDS":
        return `“${args["phrase"]}”由普通词组成。`;
      case "ORDINARY_COLLOCATION":
        return `“${args["phrase"]}”是普通说法，不是商标。`;
      case "COMPANION":
        return `同一商品文字中的“${args["word"]}”属于该商标。`;
      case "TRADE_SIGN":
        return `旁边的“${args["sign"]}”把它当作商标。`;
      case "FIRST_IN_TITLE":
        return "它在标题开头，那是品牌的位置。";
      case "INSIDE_TITLE":
        return "它在标题中间，那里什么词都可能出现。";
      case "MODEL_FOLLOWS":
        return `其后是型号或版本：“${args["model"]}”。`;
      case "REGISTERED_CASE":
        return "大小写与商标的写法一致。";
      case "CAPITALISED":
        return "它在句子中首字母大写。";
      case "LOWER_CASE":
        return "名称大写的地方它是小写。";
      case "DETERMINER":
        return `前面的“${args["word"]}”说明它是普通名词。`;
      case "NAMES_THE_GOODS":
        return `“${args["word"]}”就是这种商品的名称。`;
      case "PLURAL_OF_WORD":
        return "它是普通词的复数。";
      case "LIST_OF_MARKS":
        return `它与其他商标并列，共 ${args["count"]} 个。`;
      case "WORD_IN_GOODS_CLASS":
        return `商品（尼斯 ${args["listing"]} 类）属于该商标的类别（${args["mark"]}）。`;
      case "WORD_OUTSIDE_CLASSES":
      case "CLASS_DISJOINT":
        return `该商标以尼斯 ${args["mark"]} 类闻名，商品看来属于 ${args["listing"]} 类。`;
      case "OWN_BRAND_COLUMN":
        return `品牌栏就是它：${args["brand"]}。`;
      case "RESALE":
        return `品牌栏就是它（${args["brand"]}），“${args["phrase"]}”表示是原厂商品：如属实，即为转售。`;
      case "OWN_LINE":
        return `它是品牌栏中品牌的产品系列：${args["brand"]}。`;
      case "PART_OF_OWN_NAME":
        return `它是品牌栏名称的一部分：${args["brand"]}。`;
      case "COMPATIBLE_WORDING":
        return `“${args["phrase"]}”说明商品适配什么。`;
      case "FIT_REFUSED":
        return `“${args["phrase"]}”说明适配，但 ${args["marketplace"]} 不接受这种写法。`;
      case "FITTED_GOODS":
        return `商品（“${args["goods"]}”）是配件，其后的商标读作它所适配的产品。`;
      case "PLATFORM":
        return `商品（“${args["goods"]}”）在某个系统上运行，与名称分开的该商标读作这个系统。`;
      case "REFERENCE_WORDING":
        return `“${args["phrase"]}”把商品与该商标作比较。`;
      case "REFERENCE_FLOOR":
        return "平台把比较也视为使用商标。";
      case "COUNTERFEIT_WORDING":
        return `“${args["phrase"]}”与商标并用是仿品用语。`;
      case "DISGUISED_SPELLING":
        return "字母经过伪装，像是故意为之。";
      case "LIKENESS":
        return `字母与“${args["term"]}”近似（${args["percent"]} %）。`;
      case "LIKENESS_ALONE":
        return "商品信息中没有其他迹象指向该商标：它可能只是普通词或别的名称。";
      case "HIDDEN_TEXT":
        return `买家看不到它：它位于${hiddenPlace(String(args["place"]))}。`;
      case "CLASS_OVERLAP":
        return `商品（${args["goods"]}）属于尼斯 ${args["classes"]} 类，该商标以此闻名。`;
      case "IN_ADDRESS":
        return "它是网址或邮箱地址的一部分。";
      case "STATUS_GENERIC":
        return `据来源所述，该词已通用${source(args)}。`;
      case "STATUS_CONTESTED":
        return `据来源所述，该商标有争议${source(args)}。`;
      case "STATUS_PENDING":
        return `该商标在申请中，尚未注册${source(args)}。`;
      case "STATUS_DEAD":
        return `该注册已失效${source(args)}。`;
      case "TERRITORY_ELSEWHERE":
        return `已知保护地在别处（${args["offices"]}），不含 ${args["marketplace"]}。`;
      case "EVERYDAY_WORD":
        return `人们用“${args["word"]}”来指“${args["say"]}”；未见投诉记录。`;
      case "EVERYDAY_WORD_CLAIMED":
        return `人们用“${args["word"]}”来指“${args["say"]}”；有权利人投诉的报道。`;
      case "STANDARD_NAME":
        return `${args["name"]} 是技术标准或认证的名称。`;
      case "MARKETPLACE_ITSELF":
        return `它就是该商品所在的平台（${args["marketplace"]}）。`;
      case "REGISTER_ENTRY":
        return `它来自商标注册簿${source(args)}，并非为电商平台挑选。`;
      case "REGISTER_COMMON":
        return "注册簿中有此词，但它是常用词或过短。";
      case "REGISTER_CLASS":
        return `注册簿中的尼斯分类为第 ${args["mark"] || "未知"} 类，商品看似第 ${args["listing"] || "未知"} 类。`;
      case "REGISTER_REST":
        return `除显示的 ${args["shown"]} 个最强命中外，此商品还含 ${args["count"]} 个注册簿名称。`;
      case "POLICY_SOURCE":
        return `${args["why"]}（${args["source"]}，证据等级 ${args["grade"]}）`;
      case "ENFORCED":
        return `权利人维权有据可查（${args["source"]}）。`;
    }
  },
  problem: {
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
    I001: ({ reason }) => `无法读取输入${reason ? `：${inputFault(String(reason))}` : ""}。请检查路径和权限。`,
    I002: () => "这里没有商品文件。请指定 CSV、TSV 或 NDJSON 文件，或含有这些文件的文件夹。",
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
    I202: ({ encoding }) => `文件不是 UTF-8，按 ${encoding} 读取（把握较大）。如不对请用 --encoding 指定。`,
    I203: ({ encoding }) =>
      `编码不明，按 ${encoding} 读取（把握较小）。请用 --encoding 指定，例如 --encoding gb18030。`,
    I204: () => "文件生成前已丢失字符：词中出现“?”。可能的话请换一种方式下载报表。",
    I205: () => "文字中有 NUL 字符，已忽略。",
    I301: ({ reason, column, left }) => guess(String(reason), String(column ?? ""), String(left ?? "")),
    I302: ({ count, sheets }) =>
      `${count} 个工作表看起来没有商品，未读取：${sheets}。如其中有商品，请将该表另存为“CSV UTF-8”后再扫描。`,
    I303: ({ sheet }) => `工作表“${sheet}”是隐藏的，已照常读取。`,
    S001: ({ reason }) => `一个扫描线程提前结束（${reason}），其余内容未扫描。请用 --jobs 1 重新运行。`,
    O002: ({ kind }) =>
      kind === "stdin"
        ? "管道输入无法修改：请先存成文件再扫描。"
        : "为避免丢失文件中的其他内容，只修改 CSV 等分隔文本。请另存为“CSV UTF-8”后再扫描，或按报告手工修改。",
    O001: ({ reason }) => `无法写入报告：${reason}。`,
  },
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
    fileBytes: "文件字节数；JSON 行数据流不限",
    cellUnits: "单元格字符数；超出部分截断并报告",
    recordUnits: "一条记录或一行 JSON 的字符数",
    columns: "一行的单元格数",
    sheetRows: "工作表行数",
    zipEntries: "压缩包或工作簿的条目数",
    partBytes: "压缩包单个部分解压后的字节数",
    inflatedBytes: "所有部分解压后的总字节数",
    ratio: "单个部分的最大解压倍数",
    ratioFreeBytes: "解压后不超过此字节数时不检查倍数",
    cellFindings: "每个单元格列出的结果数；其余只计数",
  },
  fix: {
    wrote: (cells, listings, path) => `已修改 ${listings} 个商品的 ${cells} 个单元格：${path}`,
    would: (cells, listings, path) => `--fix 将修改 ${listings} 个商品的 ${cells} 个单元格，并写入 ${path}`,
    refused: (cells, path) => `${path} 中有 ${cells} 个单元格可以安全改写，但会影响文件的其他字节：请手工修改。`,
    nothing: "没有可以安全修改的内容。",
    left: (findings) => `还有 ${findings} 个结果需要您自己决定：只有词典或规则认为安全的内容才会修改。`,
  },
  terminal: {
    listing: (record, line, sku, id) =>
      [
        sku === undefined ? undefined : `SKU ${sku}`,
        id,
        `第 ${record} 条`,
        line === undefined ? undefined : `第 ${line} 行`,
      ]
        .filter((part) => part !== undefined)
        .join(" · "),
    insteadOf: "改写",
    leaveOut: "删去",
    again: (count) => `此处另有 ${count} 次`,
    why: "原因",
    problemsTitle: "读取时的问题",
    moreProblems: (count) => `……另有 ${count} 个，见 --format json`,
    scanned: (listings, files) => `已扫描 ${files} 个文件中的 ${listings} 条商品。`,
    nothing: "此级别没有发现。词典不可能完整：这是风险检查，不是侵权排查结论。",
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
  },
  review: {
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
  },
  reports,
  marks,
  explanation,
};

function source(args: Readonly<Record<string, string | number>>): string {
  const parts = [args["source"], args["asOf"]].filter((part) => part !== "" && part !== undefined);
  return parts.length === 0 ? "" : `（${parts.join("，")}）`;
}

function baselineFault(reason: string): string {
  const faults = new Map([
    ["missing", "没有这个文件。"],
    ["not-json", "它不是 JSON。"],
    ["other-kind", "它是另一种文件。"],
  ]);
  return faults.get(reason) ?? `${reason}。`;
}

const skipReasons = new Map([
  ["preamble", "表头之上"],
  ["example-row", "平台自带的示例"],
  ["info-row", "填写说明"],
  ["fitment-row", "车型适配，没有商品文字"],
  ["no-text", "没有商品文字"],
  ["blank-row", "空行"],
]);

function partName(part: string): string {
  return part === "" ? "文件" : `部件 ${part}`;
}

function damage(reason: string, what: string): string {
  const faults = new Map([
    ["directory", `压缩包目录已损坏，或与${what}不符。`],
    ["missing", `文件提到${what}，但其中没有它。`],
    ["encrypted", `${what}已加密。`],
    ["method", `${what}的压缩方式不是工作簿所用的。`],
    ["duplicate", `${what}在压缩包中出现两次，已读取最后一个。`],
    ["overlap", "压缩包各部分互相重叠，像解压炸弹，因此全部未读取。"],
    ["doctype", `${what}含有文档类型声明，已忽略。`],
    ["xml", `${what}不是有效的 XML。`],
  ]);
  return faults.get(reason) ?? `${what}已损坏。`;
}

function inputFault(reason: string): string {
  const faults = new Map([
    ["ENOENT", "没有这个文件"],
    ["EACCES", "没有权限"],
    ["EPERM", "没有权限"],
    ["EISDIR", "这是文件夹"],
    ["special-file", "这是设备或套接字，不是文件"],
    ["changed-while-read", "读取过程中文件发生了变化"],
    ["file-limit", "文件超过大小上限（可提高 --limit file-bytes）"],
  ]);
  return faults.get(reason) ?? reason;
}

function limitFault(reason: string, part: string): string {
  const faults = new Map([
    ["entries", "压缩包条目数超过上限（可提高 --limit zip-entries）。"],
    ["rows", `工作表行数超过上限（可提高 --limit sheet-rows）：${part}。`],
    ["depth", `${part} 的元素嵌套过深。`],
    ["ratio", `${part} 解压后远大于其压缩大小，像解压炸弹（可提高 --limit ratio 或 --limit ratio-free-bytes）。`],
    ["total-size", `解压 ${part} 后文件总量超过上限（可提高 --limit inflated-bytes）。`],
  ]);
  return faults.get(reason) ?? `${part} 解压后超过上限（可提高 --limit part-bytes）。`;
}

function cellFault(reason: string): string {
  const faults = new Map([
    ["string", "该单元格引用了工作簿中没有的文字。"],
    ["place", "该单元格的位置无效，或已有另一个单元格。"],
    ["no-value", "该单元格的公式没有保存结果；请用表格软件打开并保存。"],
  ]);
  return faults.get(reason) ?? "无法识别该单元格。";
}

function guess(reason: string, column: string, left: string): string {
  const rest = left === "" ? "" : `未读取的列：${left}。`;
  switch (reason) {
    case "guessed-title":
      return `没有名为标题的列，已把“${column}”当作标题。${rest}如不对请用 --map title="表头" 指定。`;
    case "json-objects":
      return "文件是 JSON：数组中的对象按行读取，键按列读取。可用 --map title=键名 指定某个键，或每行放一条商品并使用 --input-format ndjson。";
    default:
      return "有些行的单元格比表头多，其中的文字也已扫描。";
  }
}

function jsonFault(reason: string): string {
  const faults = new Map([
    ["not-json", "这不是 JSON。"],
    ["not-an-object", "这是 JSON，但不是商品对象。"],
    ["no-known-key", "对象没有商品的任何键（title、brand、bullets、description、keywords 等）。"],
    ["not-a-string", "该键的值不是文字。"],
  ]);
  return faults.get(reason) ?? "该行无法读取。";
}

function typeName(type: string): string {
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
    ["binary", "二进制数据"],
  ]);
  return names.get(type) ?? type;
}

function typeAdvice(type: string): string {
  if (["gzip", "zip", "7z", "rar", "zstd", "bzip2", "xz", "tar"].includes(type)) return "请先解压。";
  if (type === "protected") return "请用密码打开，另存一份没有密码的副本。";
  if (type === "json") return "其中没有对象数组：请写成 [{...}, {...}]，或每行放一条商品并使用 --input-format ndjson。";
  if (type === "listing-lint") return "请指定含有商品的文件。";
  return "请用表格软件打开，另存为“CSV UTF-8”。";
}

function hiddenPlace(place: string): string {
  if (place === "unshown") return "被样式或 hidden 属性隐藏的 HTML 元素中";
  return place === "comment" ? " HTML 注释中" : " HTML 标签的属性中";
}
