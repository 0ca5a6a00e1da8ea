// The sentence of a finding in Chinese, and why the suggested text is better.
import type { Wording } from "../wording.ts";

export const finding: Wording["finding"] = ({
  text,
  mark,
  owner,
  role,
  use,
  isEverydayWord,
  sayInstead,
  phrase,
  fits,
  fitting,
  isAfterFor,
  likeness,
  isMarketplace,
  brand,
}) => {
  const where = {
    title: "标题",
    brand: "品牌栏",
    bullet: "五点描述",
    description: "商品描述",
    keywords: "搜索词",
    other: "这段文字",
  }[role];
  const name = text.toLowerCase() === mark.toLowerCase() ? `“${text}”` : `“${text}”（${mark}）`;
  const whose = owner === undefined ? "他人的商标" : ` ${owner} 的商标`;
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
        return `${where}中的${name}像是在说明“${fits}”适配什么，但没有写明。请在自有品牌之后写“${fitting}”。`;
      return phrase === ""
        ? `${where}中的${name}是技术标准或认证的名称：属实且获准时才可写。`
        : `${where}用${name}说明商品适配什么（“${phrase}”）：属实、自有品牌写在前面、不使用其标志时可以接受。`;
    default:
      if (likeness === "alone")
        return `${where}中的“${text}”与“${mark}”（${whose.trim()}）写法相近。若是笔误请改正；若指该商标，请${sayInstead === undefined ? "删除" : `改写为“${sayInstead}”`}；若本来就是别的词或名称，可以保留。`;
      if (likeness === "supported" && !isEverydayWord)
        return `${where}中的“${text}”读作“${mark}”（${whose.trim()}），只是拼法不同：换拼法并不能避免侵权。除非确是该品牌或已获授权，请删除。`;
      if (isEverydayWord && sayInstead !== undefined)
        return `${where}把${name}当普通词用，但它是${whose}。请改写为“${sayInstead}”。`;
      if (use === "unclear") return `${where}中的${name}可能是${whose}，也可能是普通词：请确认买家会怎样理解。`;
      if (isAfterFor)
        return `${where}中的${name}是${whose}，“for ${mark}”读起来像其商品。若您的商品确实适配，请在自有品牌之后写“${fitting}”和型号；否则请删除。`;
      return `${where}中的${name}是${whose}，买家会以为商品出自该品牌。除非确是该品牌或已获授权，请删除。`;
  }
};

export const suggestionReason: Wording["suggestionReason"] = ({ text, use }) =>
  use === "compatible"
    ? "这样写表明只是适配，并非该品牌的商品。请放在自有品牌之后。"
    : `通用说法意思相同，且不使用商标“${text}”。`;

export const removalReason: string = "去掉之后，文字同样能介绍您的商品。";
