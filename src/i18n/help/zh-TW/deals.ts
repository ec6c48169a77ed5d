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
  "WINRATE.DEALS": {
    meaning: "由商機清單計算贏單率：已有結果的商機中贏單的比例。",
    formula: "贏單 / (贏單 + 輸單)；提供 amount 時為贏單金額合計 / 贏單與輸單金額合計",
    result: "0 到 1 的小數。",
    units: {
      status: "一欄或一列階段詞或狀態詞",
      won_words: "若干個含詞或代碼的儲存格",
      lost_words: "若干個含詞或代碼的儲存格",
      amount: "一欄或一列不小於 0 的金額",
      conf: CONF,
    },
    errors: [
      "#DIV/0!：沒有已有結果的商機。",
      "#VALUE!：未知的狀態詞或單獨的「已結案」（訊息會指出列號），同一個詞出現在兩份詞表中，或同時提供 conf 與 amount。",
    ],
    notes: [
      "可辨識常用 CRM 系統的中英文階段：closed won、赢单、贏單、成交、closed lost、输单、輸單等。進行中與無效的商機不計入。",
      "提供自己的詞表後，不在任何詞表中的詞一律視為進行中；只提供一份詞表時，另一份使用可辨識的詞。詞的比較方式與編號相同，不區分大小寫。",
      "數字狀態代碼必須提供兩份詞表；0 視為空白儲存格，不是代碼。",
      "詞與標題無法區分：未提供 amount 時請勿包含標題列。",
      CONF_NOTE,
    ],
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
  "CYCLE.CENSORED": {
    meaning: "商機從建立到結案的天數中位數，並計入未結案商機至今已用的天數。",
    formula:
      "Kaplan–Meier：估計有一半商機已結案的最小天數\n未結案或在 as_of 之後結案的商機，於 as_of − created 天處設限",
    result: "天數；日期含時間時有小數。",
    units: {
      created: DATES,
      closed: "日期；未結案時留空",
      as_of: "日期；省略時為資料中的最晚日期",
    },
    errors: [
      "#VALUE!：結案早於建立（訊息會指出列號），或日期為文字。",
      "#N/A：已結案的商機太少，未達一半。",
    ],
    notes: [
      "只看已結案商機的中位數會偏短，因為慢的商機尚未結案。",
      "進行中的商機若填有預計日期，請提供 as_of。在其後建立的商機不計入。",
      HEADER_NOTE,
    ],
  },
};
