import type { deals as english } from "../en/deals";
import type { FunctionHelp } from "../functionHelp";
import { COUNT, CONF, DATES, CONF_NOTE, HEADER_NOTE } from "./shared";

export const deals: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  WINRATE: {
    meaning: "已有结果的商机中赢单的比例。",
    formula: "won / (won + lost)",
    result: "0 到 1 的小数。",
    units: { won: COUNT, lost: COUNT, conf: CONF },
    errors: ["#DIV/0!：没有已有结果的商机。", "#VALUE!：个数为负数。"],
    notes: ["进行中的商机不计入。", CONF_NOTE],
  },
  "WINRATE.DEALS": {
    meaning: "由商机清单计算赢单率：已有结果的商机中赢单的比例。",
    formula: "赢单 / (赢单 + 输单)；给出 amount 时为赢单金额之和 / 赢单与输单金额之和",
    result: "0 到 1 的小数。",
    units: {
      status: "一列或一行阶段词或状态词",
      won_words: "若干个含词或代码的单元格",
      lost_words: "若干个含词或代码的单元格",
      amount: "一列或一行不小于 0 的金额",
      conf: CONF,
    },
    errors: [
      "#DIV/0!：没有已有结果的商机。",
      "#VALUE!：未知的状态词或单独的“已关闭”（提示会指出行号），同一个词出现在两个词表中，或同时给出 conf 和 amount。",
    ],
    notes: [
      "可识别常用 CRM 系统的中英文阶段：closed won、赢单、贏單、成交、closed lost、输单、輸單等。进行中和无效的商机不计入。",
      "给出自己的词表后，不在任何词表中的词都视为进行中；只给一个词表时，另一个使用可识别的词。词的比较方式与编号相同，不区分大小写。",
      "数字状态代码须给出两个词表；0 视为空单元格，不是代码。",
      "词与标题无法区分：未给出 amount 时请勿包含标题行。",
      CONF_NOTE,
    ],
  },
  CYCLE: {
    meaning: "商机从创建到关闭的天数。",
    formula: "每个商机的 closed − created；再取中位数、平均值或分位数（PERCENTILE.INC）",
    result: "天数；日期带时间时有小数。",
    units: {
      created: DATES,
      closed: DATES,
      stat: '"median"、"mean" 或 0 到 1 的数',
      status: "每个商机一个状态词；只计赢单",
      conf: CONF,
    },
    errors: [
      "#VALUE!：关闭早于创建（提示会指出行号）、日期为文本，或未知的状态词。",
      "#N/A：没有已关闭的商机，或给出 status 时没有赢单；求平均值时为 #DIV/0!。",
    ],
    notes: [
      "没有关闭日期的行不计入。进行中的商机若填有预计日期，请提供 status。",
      HEADER_NOTE,
      CONF_NOTE,
    ],
  },
  "CYCLE.CENSORED": {
    meaning: "商机从创建到关闭的天数中位数，并计入未关闭商机至今已用的时间。",
    formula:
      "Kaplan–Meier：估计有一半商机已关闭的最小天数\n未关闭或在 as_of 之后关闭的商机，在 as_of − created 天处删失",
    result: "天数；日期带时间时有小数。",
    units: {
      created: DATES,
      closed: "日期；未关闭时留空",
      as_of: "日期；省略时为数据中的最晚日期",
    },
    errors: [
      "#VALUE!：关闭早于创建（提示会指出行号），或日期为文本。",
      "#N/A：已关闭的商机太少，达不到一半。",
    ],
    notes: [
      "只看已关闭商机的中位数会偏短，因为慢的商机还没有关闭。",
      "进行中的商机若填有预计日期，请提供 as_of。在其后创建的商机不计入。",
      HEADER_NOTE,
    ],
  },
};
