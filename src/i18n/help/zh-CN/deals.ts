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
};
