// What `explain --text` says of a text and a mark, in both languages.
import type { Gate } from "../../model/gate.ts";
import type { SlipKind } from "../../text/slips.ts";

export interface ExplanationWording {
  readonly views: Readonly<Record<"raw" | "readable" | "hidden" | "folded" | "words", string>>;
  readonly ways: string;
  readonly nothing: string;
  readonly found: string;
  readonly notFound: string;
  /** Distance of a word of the text from `meant`, a word of the mark. `slips` tells what it is made up of. */
  readonly distance: (meant: string, cost: number, budget: number | undefined, slips: string) => string;
  readonly passed: (similarity: number) => string;
  readonly stopped: (gate: string) => string;
  readonly slip: Readonly<Record<SlipKind, string>>;
  readonly gate: Readonly<Record<Gate, string>>;
}

export const explanationEn: ExplanationWording = {
  views: { raw: "text", readable: "read as", hidden: "hidden", folded: "folded", words: "words" },
  ways: "Ways tried",
  nothing: "nothing",
  found: "Matches:",
  notFound: "No match.",
  distance: (meant, cost, budget, slips) =>
    `near “${meant}”: distance ${cost}${budget === undefined ? "" : ` of ${budget} allowed`} (${slips}); `,
  passed: (similarity) => `let through, similarity ${similarity}`,
  stopped: (gate) => `stopped: ${gate}`,
  slip: {
    doubled: "doubled",
    lookalike: "look-alike",
    soundalike: "sound-alike",
    vowel: "vowel",
    neighbourKey: "neighbouring key",
    swapped: "swapped",
    other: "other letter",
  },
  gate: {
    "part-of-code": "part of a code or a measure",
    "moved-gap": "so short a mark must keep its gaps",
    "joined-word": "written together it is a word",
    "two-letters": "marks of one or two letters must be written as registered",
    foreign: "a word of another script's language",
    accented: "an accented word among accented words",
    "not-latin": "not all Latin letters",
    "word-length": "too short or too long to be a disguise",
    listed: "a known word or name",
    "other-mark": "a word of a mark itself",
    "word-form": "a form of a known word",
    "too-short": "the mark is too short to bear a slip",
    "strange-letters": "two letters changed for no reason",
    budget: "over the budget of the mark's length",
    "first-letter": "the first letter differs",
    similarity: "not similar enough",
    "nearer-word": "a slip for a common word that is as near or nearer",
    writing: "written in parts or with accents",
    code: "in a code or an address",
    strangers: "among words of an unknown language",
    neighbours: "the mark's other words are not around it",
    register: "a register's mark is matched letter for letter only",
    outdone: "another match explains it better",
  },
};

export const explanationZh: ExplanationWording = {
  views: { raw: "原文", readable: "读作", hidden: "隐藏", folded: "归一", words: "分词" },
  ways: "尝试过的方式",
  nothing: "无",
  found: "匹配：",
  notFound: "没有匹配。",
  distance: (meant, cost, budget, slips) =>
    `接近“${meant}”：距离 ${cost}${budget === undefined ? "" : `，允许 ${budget}`}（${slips}）；`,
  passed: (similarity) => `通过，相似度 ${similarity}`,
  stopped: (gate) => `止于：${gate}`,
  slip: {
    doubled: "重复字母",
    lookalike: "形似",
    soundalike: "音似",
    vowel: "元音",
    neighbourKey: "相邻键",
    swapped: "换位",
    other: "其他字母",
  },
  gate: {
    "part-of-code": "属于型号或计量",
    "moved-gap": "商标太短，空格必须一致",
    "joined-word": "连写后是普通词",
    "two-letters": "一两个字母的商标须与注册写法一致",
    foreign: "是另一种文字的词",
    accented: "带重音的词，周围的词也带重音",
    "not-latin": "不全是拉丁字母",
    "word-length": "太短或太长，不可能是变体",
    listed: "是已知的词或名字",
    "other-mark": "本身就是商标用词",
    "word-form": "是已知词的变化形式",
    "too-short": "商标太短，不容许笔误",
    "strange-letters": "两个字母无故改变",
    budget: "超出该长度商标的额度",
    "first-letter": "首字母不同",
    similarity: "不够相似",
    "nearer-word": "更像或同样像某个常用词的笔误",
    writing: "由几部分组成或带重音",
    code: "在型号或网址中",
    strangers: "周围是未知语言的词",
    neighbours: "旁边没有该商标的其他词",
    register: "登记簿中的商标只按原字母匹配",
    outdone: "另一个匹配更能解释它",
  },
};
