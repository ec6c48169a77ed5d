/** What a deal's status says: won and lost are decided, open and invalid are not counted. */
export type DealOutcome = "won" | "lost" | "open" | "invalid";

/**
 * Stage words of CRM systems in English and 中文, both scripts, as the systems export them. A trailing pipeline name in
 * brackets, blanks, hyphens and slashes do not matter. Letters are the opportunity codes of Kingdee K/3.
 */
export const STAGE_WORDS: Readonly<Record<DealOutcome, readonly string[]>> = {
  won: [
    ...["won", "win", "closed won", "close won", "e"],
    ...[
      "赢单",
      "已赢单",
      "结案赢单",
      "成单",
      "成交",
      "已成交",
      "已成交-赢得",
      "成功",
      "成功结案",
      "已签约",
      "正价品支付",
    ],
    ...["贏單", "已贏單", "結案贏單", "成單", "已成交-贏得", "成功結案", "已簽約", "正價品支付"],
  ],
  lost: [
    ...[
      "lost",
      "closed lost",
      "close lost",
      "closed lost to competition",
      "abandoned",
      "no sale",
      "no decision",
      "f",
    ],
    ...["输单", "已输单", "结案输单", "丢单", "已关闭-丢失", "失败", "失败结案", "流失", "已流失"],
    ...["輸單", "已輸單", "結案輸單", "丟單", "已關閉-丟失", "失敗", "失敗結案"],
  ],
  open: [
    ...[
      "open",
      "new",
      "lead",
      "qualified",
      "discovery",
      "demo",
      "proposal",
      "negotiation",
      "on hold",
      "in progress",
      "prospecting",
      "qualification",
      "needs analysis",
      "value proposition",
    ],
    ...["id. decision makers", "identify decision makers", "perception analysis"],
    ...["proposal/price quote", "negotiation/review", "appointment scheduled", "qualified to buy"],
    ...["presentation scheduled", "decision maker bought-in", "contract sent", "poc", "g"],
    ...[
      "进行中",
      "跟进中",
      "执行中",
      "谈判中",
      "未完成",
      "线索",
      "需求确认",
      "方案确认",
      "方案报价",
    ],
    ...["立项", "谈判", "暂停", "合同谈判", "商务谈判", "签约", "初步接洽", "合法转化"],
    ...["回访-信息确认", "回访-加为好友", "回访-高潜成交"],
    ...["進行中", "跟進中", "執行中", "談判中", "線索", "需求確認", "方案確認", "方案報價"],
    ...["立項", "談判", "暫停", "合同談判", "合約談判", "商務談判", "簽約", "合法轉化"],
    ...["回訪-資訊確認", "回訪-加為好友", "回訪-高潛成交"],
  ],
  invalid: [
    "invalid",
    "disqualified",
    "cancelled",
    "canceled",
    "取消",
    "已取消",
    "无效",
    "作废",
    "无效线索",
    "無效",
    "作廢",
    "無效線索",
  ],
};

/** Closed, but not said how. */
export const AMBIGUOUS_WORDS: readonly string[] = [
  "closed",
  "已关闭",
  "关闭",
  "已结案",
  "结案",
  "已關閉",
  "關閉",
  "已結案",
  "結案",
];
