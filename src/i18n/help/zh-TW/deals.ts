import type { deals as english } from "../en/deals";
import type { FunctionHelp } from "../functionHelp";
import { COUNT, CONF, DATES, CONF_NOTE, HEADER_NOTE } from "./shared";

export const deals: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  WINRATE: {
    meaning: "已有結果的商機中贏單的比例。",
    formula: "won / (won + lost)",
    result: "0 到 1 的小數。",
    units: { won: COUNT, lost: COUNT, conf: CONF },
    errors: ["#DIV/0!：沒有已有結果的商機。", "#VALUE!：個數為負數。"],
    notes: ["進行中的商機不計入。", CONF_NOTE],
  },
  CYCLE: {
    meaning: "商機從建立到結案的天數。",
    formula: "每個商機的 closed − created；再取中位數、平均值或分位數（PERCENTILE.INC）",
    result: "天數；日期含時間時有小數。",
    units: {
      created: DATES,
      closed: DATES,
      stat: '"median"、"mean" 或 0 到 1 的數',
      status: "每個商機一個狀態詞；只計贏單",
      conf: CONF,
    },
    errors: [
      "#VALUE!：結案早於建立（訊息會指出列號）、日期為文字，或未知的狀態詞。",
      "#N/A：沒有已結案的商機，或提供 status 時沒有贏單；求平均值時為 #DIV/0!。",
    ],
    notes: [
      "沒有結案日期的資料列不計入。進行中的商機若填有預計日期，請提供 status。",
      HEADER_NOTE,
      CONF_NOTE,
    ],
  },
};
