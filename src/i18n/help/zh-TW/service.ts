import type { service as english } from "../en/service";
import type { FunctionHelp } from "../functionHelp";
import { COUNT, CONF, CONF_NOTE, HEADER_NOTE } from "./shared";

export const service: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  FCR: {
    meaning: "第一次聯絡即解決的比例。",
    formula: "resolved_first / (contacts − not_resolvable)",
    result: "0 到 1 的小數。",
    units: { resolved_first: COUNT, contacts: COUNT, not_resolvable: COUNT, conf: CONF },
    errors: [
      "#DIV/0!：沒有可以首次解決的聯絡。",
      "#VALUE!：resolved_first 大於 contacts − not_resolvable，not_resolvable 大於 contacts，或個數為負數。",
    ],
    notes: [
      "未提供 not_resolvable 時為毛首次解決率；提供時為淨首次解決率，不可能首次解決的聯絡不計入。",
      CONF_NOTE,
    ],
  },
  COMPLAINT: {
    meaning: "客訴數與訂單數或顧客數之比。",
    formula: "complaints / base × per",
    result: "每單位或每若干單位的客訴數。",
    units: { complaints: COUNT, base: COUNT, per: "大於 0 的數，例如 100 或 1000" },
    errors: ["#DIV/0!：base 為 0 或空白。", "#VALUE!：個數為負數，或 per 不大於 0。"],
    notes: ["一筆訂單可能帶來多次客訴，因此結果可以大於 per。"],
  },
  HANDLETIME: {
    meaning: "客訴或案件結案需要多久。",
    formula:
      "每列的 (closed − opened) × 24；再取中位數、平均值或分位數（PERCENTILE.INC）\n提供 as_of：Kaplan–Meier 分位數，未結案的資料列於該日結束時設限",
    result: "經過的小時數，含夜間與週末。",
    units: {
      opened: "含時間的日期（Excel 日期序列值）",
      closed: "含時間的日期；未結案時留空",
      stat: '"median"、"mean" 或 0 到 1 的數',
      as_of: "日期，整天計入",
    },
    errors: [
      "#VALUE!：結案早於提出（訊息會指出列號）、日期為文字，或提供 as_of 時求平均值。",
      "#N/A：沒有已結案的資料列，或提供 as_of 時已結案者太少；求平均值時為 #DIV/0!。",
    ],
    notes: [
      "未提供 as_of 時，未結案的資料列不計入；未結案者較多時，中位數會偏短。",
      "在 as_of 之後結案者視為當時未結案；在其後提出者不計入。",
      HEADER_NOTE,
    ],
  },
  RETURNRATE: {
    meaning: "售出商品中退貨或換貨的比例。",
    formula: "returned / sold",
    result: "0 到 1 的小數。",
    units: { returned: "個數或金額", sold: "相同訂單的個數或金額", conf: CONF },
    errors: ["#DIV/0!：sold 為 0 或空白。", "#VALUE!：returned 大於 sold 或為負數。"],
    notes: ["請統計 sold 中那些訂單的退換貨，而不是同一個月內發生的退換貨。", CONF_NOTE],
  },
};
