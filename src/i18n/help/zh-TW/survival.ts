import type { survival as english } from "../en/survival";
import type { FunctionHelp } from "../functionHelp";
import { CONF, CONF_NOTE, DATES, HEADER_NOTE, RATE } from "./shared";

const DURATION = "一欄或一列時間長度，單位不限，不小於 0";
const EVENT = "1 或 TRUE、0 或 FALSE";
const EMPTY_NOTE = "duration 與 event 皆為 0 的資料列視為空白列。";

export const survival: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  TENURE: {
    meaning:
      "每位顧客存續多久、是否已離開：作為 SURVIVAL、SURVIVAL.MEDIAN 與 SURVIVAL.TEST 的輸入。",
    formula:
      "截至 as_of 已結束：end_date − start_date，1\n截至 as_of 仍活躍：as_of − start_date，0",
    result: "兩欄，不含標題，範圍中每一列對應一列：整天數，以及 1 或 0。",
    units: {
      start_date: DATES,
      end_date: "日期；仍活躍者留空",
      as_of: "日期；省略時為最晚的開始日期",
    },
    errors: [
      "#VALUE!：結束早於開始（訊息會指出列號）、日期為文字，或各範圍長度不同。",
      "#N/A：沒有任何開始日期，或超過 50,000 列。",
    ],
    notes: [
      "排除仍活躍的顧客會低估存續期，把他們當作已離開也一樣。",
      "沒有開始日期、或開始晚於 as_of 的資料列，兩欄皆為空白。",
      "請將匯出日填為 as_of：省略時，晚於最晚開始日期的結束都視為仍活躍。",
    ],
  },
  SURVIVAL: {
    meaning: "Kaplan–Meier 曲線：存續超過各時間的顧客比例，仍在的顧客也納入估計。",
    formula:
      "S(t) = Π (1 − events / at_risk)，取 t 及之前的事件時間\nse：Greenwood 公式；上下限：log(−log S)",
    result:
      "含標題的表格：time、at_risk、events、survival、se、low、high；每個事件時間一列，或 times 中每個時間一列。",
    units: {
      duration: DURATION,
      event: EVENT,
      times: "時間，單位同 duration，大於 0",
      conf: CONF,
    },
    errors: [
      "#VALUE!：時間長度為負、event 不是 1、0、TRUE 或 FALSE，或各範圍長度不同。",
      "#N/A：沒有任何事件，或結果超過 100,000 個儲存格，請提供 times。",
    ],
    notes: [
      "時間相同時，事件先於只觀察到此時的顧客。",
      "提供 times 時依遞增排列，events 為前一個時間之後的事件數。超過最長時間後已無人在觀察，存活率沿用最後的值，不含新資訊。",
      "存活率為 0 之後，沒有標準誤與上下限。",
      EMPTY_NOTE,
      HEADER_NOTE,
    ],
  },
  "SURVIVAL.MEDIAN": {
    meaning: "半數（或指定比例）顧客結束所需的時間。",
    formula: "滿足 S(time) ≤ 1 − p 的最小時間，S 為 Kaplan–Meier 估計",
    result: "時間，單位同 duration。",
    units: { duration: DURATION, event: EVENT, p: RATE, conf: CONF },
    errors: [
      "#N/A：沒有任何事件，或仍在的顧客太多，未達到該比例。",
      "#VALUE!：p 不在 0 到 1 之間、時間長度為負，或 event 不是 1、0、TRUE 或 FALSE。",
    ],
    notes: [
      "只對已結束的顧客求平均會偏短：最長的還在繼續。",
      CONF_NOTE,
      "上下限是 SURVIVAL 的上下限降到 1 − p 的時間（Brookmeyer–Crowley）；未達到者留空。",
      EMPTY_NOTE,
    ],
  },
  "SURVIVAL.TEST": {
    meaning: "對數秩檢定：兩組或多組的存續時間是否不同。",
    formula:
      "chi_square 由各組在所有事件時間的觀察事件數 − 期望事件數求得；p 由自由度為 df 的卡方分配求得",
    result: "一列：chi_square、df（組數 − 1）、p；p 越小，越不支持各組存活相同。",
    units: { duration: DURATION, event: EVENT, group: "每列一個名稱或數字" },
    errors: [
      "#N/A：不足兩組、沒有任何事件、事件發生時從未有兩組同在觀察中，或超過 100 組。",
      "#VALUE!：時間長度為負、event 不是 1、0、TRUE 或 FALSE，或各範圍長度不同。",
    ],
    notes: [
      "比較組別名稱時不區分大小寫與前後空格；0 也是一個組別，空白的資料列不計。",
      "在第一個事件之前就全部退出的組別不參與比較，df 相應減 1。",
      EMPTY_NOTE,
    ],
  },
};
