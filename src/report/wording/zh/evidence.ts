// Each reason for a judgement in Chinese.
import type { Args, Wording } from "../wording.ts";

export const evidence: Wording["evidence"] = (code, args) => {
  switch (code) {
    case "WORD_OF_LANGUAGE":
      return `“${args["word"]}”也是普通词（Zipf 词频 ${args["zipf"]}）。`;
    case "PHRASE_OF_WORDS":
      return `“${args["phrase"]}”由普通词组成。`;
    case "ORDINARY_COLLOCATION":
      return `“${args["phrase"]}”是普通说法，不是商标。`;
    case "UNACCOMPANIED":
      return `单独的“${args["term"]}”可以是任何意思：商品信息中没有属于该商标的词。`;
    case "LEADS_TITLE_ALONE":
      return `单独的“${args["term"]}”可以是任何意思，但它在标题开头，且商品正是该商标的商品。`;
    case "COMPANION":
      return `同一商品文字中的“${args["word"]}”属于该商标。`;
    case "LINE_FOLLOWS":
      return `紧随其后的是与该商标同属一家的名称：“${args["line"]}”。`;
    case "TRADE_SIGN":
      return `旁边的“${args["sign"]}”把它当作商标。`;
    case "FIRST_IN_TITLE":
      return "它在标题开头，那是品牌的位置。";
    case "BEGINS_AS_TITLE":
      return "这段文字和标题一样以它开头。";
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
    case "FRANCHISE_ON_TOYS":
      return "它是影视、游戏或角色名，而玩具正是这类名称授权的商品。";
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
      return `商品（“${args["goods"]}”）是配件，旁边的商标读作它所适配的产品。`;
    case "FIT_IN_TITLE":
      return `标题已说明商品适配它（“${args["phrase"]}”）。`;
    case "PLATFORM":
      return `商品（“${args["goods"]}”）在某个系统上运行或与某种设备配合，与名称分开的该商标读作它。`;
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
    case "LINE_ALONE":
      return `它是 ${args["maker"]} 的产品系列，而该商品信息没有提到 ${args["maker"]}。`;
    case "IN_ADDRESS":
      return "它是网址或邮箱地址的一部分。";
    case "MODEL_NUMBER":
      return `“${args["term"]}”只是型号，要看的是文案里的厂商名称（“${args["maker"]}”）。`;
    case "IN_NUMBER":
      return "它是数字或编号的一部分。";
    case "PLACE_OF_SALE":
      return `它作为地点或平台出现（“${args["word"]}”），不是所售商品。`;
    case "OTHER_SHOP":
      return `它作为另一家商店出现（“${args["word"]}”）：平台会下架把买家引向别处的文字。`;
    case "SERVICE_NAMED":
      return `它作为付款、物流或社交等服务出现（“${args["phrase"]}”），不是所售商品。`;
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
    case "SAID_AGAIN":
      return "同一文本中前面已有相同用法，严重程度以前一处为准。";
    case "POLICY_SOURCE":
      return `${args["why"]}（${args["source"]}，证据等级 ${args["grade"]}）`;
    case "ENFORCED":
      return `权利人维权有据可查（${args["source"]}）。`;
  }
};

function source(args: Args): string {
  const parts = [args["source"], args["asOf"]].filter((part) => part !== "" && part !== undefined);
  return parts.length === 0 ? "" : `（${parts.join("，")}）`;
}

function hiddenPlace(place: string): string {
  if (place === "unshown") return "被样式或 hidden 属性隐藏的 HTML 元素中";
  return place === "comment" ? " HTML 注释中" : " HTML 标签的属性中";
}
