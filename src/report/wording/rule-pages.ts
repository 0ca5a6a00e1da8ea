// What `rules list` and `explain` say about a marketplace rule, in both languages.

/** Words for the facts of a rule; the sentences of the rule itself are data. */
export interface RulePageWording {
  readonly columns: { readonly rule: string; readonly severity: string; readonly inForce: string };
  readonly trial: string;
  /** On trial, in a sentence. */
  readonly trialNote: string;
  readonly always: string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly grade: Readonly<Record<"A" | "B" | "C", string>>;
  readonly verified: (day: string) => string;
  readonly byUse: string;
  readonly markets: string;
  readonly except: string;
  readonly fields: string;
  readonly source: string;
}

export const rulePagesEn: RulePageWording = {
  columns: { rule: "rule", severity: "severity", inForce: "in force" },
  trial: "trial",
  trialNote: "New: shown, but it never fails a run.",
  always: "no date given",
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  grade: {
    A: "grade A: text of the primary source seen",
    B: "grade B: a vendor, a law firm or the trade press says so",
    C: "grade C: only reported; check it before you rely on it",
  },
  verified: (day) => `compared with the source on ${day}`,
  byUse: "by use",
  markets: "Marketplaces",
  except: "except",
  fields: "Fields",
  source: "Source",
};

export const rulePagesZh: RulePageWording = {
  columns: { rule: "规则", severity: "级别", inForce: "生效期" },
  trial: "试行",
  trialNote: "新规则：会显示，但不会使检查失败。",
  always: "未注明日期",
  from: (day) => `自 ${day} 起`,
  until: (day) => `至 ${day} 止`,
  grade: {
    A: "A 级：已见到原始来源的文本",
    B: "B 级：服务商、律所或行业媒体的说法",
    C: "C 级：仅为转述，采信前请自行核实",
  },
  verified: (day) => `${day} 与来源核对`,
  byUse: "视用法而定",
  markets: "平台",
  except: "除外",
  fields: "字段",
  source: "来源",
};
