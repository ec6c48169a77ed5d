import type { monitoring as english } from "../en/monitoring";
import type { FunctionHelp } from "../functionHelp";
import { AMOUNTS, CONF, CONF_NOTE, COUNT, CUSTOMERS, DATES, EMPTY_NOTE, ORDERS } from "./shared";

export const monitoring: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  LIMITS: {
    meaning: "KPI 自身變動的範圍（個別值與移動全距圖，Wheeler）。",
    formula:
      "lower、upper = mean ∓ 2.66 · mean_moving_range\nrange_limit = 3.268 · mean_moving_range\n移動全距：相鄰兩個值之差的絕對值",
    result: "一列：mean、lower、upper、mean_moving_range、range_limit，單位與數值相同。",
    units: {
      values: "依時間順序的一欄或一列數值",
      baseline_n: "6 到值的個數之間的整數",
    },
    errors: ["#N/A：少於 6 個值。", "#VALUE!：baseline_n 小於 6 或大於值的個數，或數值中有文字。"],
    notes: [
      "12 個值以上時管制界限才可靠。",
      "提供 baseline_n，可保留正常時期的界限來判斷之後的值。",
      "請排除尚未結束的期間。",
      EMPTY_NOTE,
    ],
  },
  ANOMALY: {
    meaning: "KPI 的哪些值超出了平常的變動。",
    formula:
      "1：超出 CRM.LIMITS 的管制界限\n2：連續 8 點在平均值同側\n3：四點中有三點更靠近同一界限而非平均值，且本點是其中之一\n0：無；取適用的最小編號",
    result: "一欄 0、1、2 或 3，每個值一個；值為空白時為空白。",
    units: {
      values: "依時間順序的一欄或一列數值",
      baseline_n: "6 到值的個數之間的整數",
    },
    errors: ["#N/A：少於 6 個值。", "#VALUE!：baseline_n 小於 6 或大於值的個數，或數值中有文字。"],
    notes: [
      "2 與 3 標在完成該型態的點及之後仍符合的各點；恰在平均值上的點使連續中斷。",
      "沒有訊號的值無須解釋，也不必採取行動。",
      EMPTY_NOTE,
    ],
  },
  KPISLOPE: {
    meaning: "KPI 的趨勢：每期的變化量。",
    formula:
      "ols：最小平方直線的斜率，上下限採 Student t\ntheilsen：所有兩點斜率的中位數，上下限採 Sen 法",
    result: "每期的變化量，單位與數值相同。",
    units: {
      values: "一欄或一列數值，每期一個",
      method: '"ols" 或 "theilsen"',
      conf: CONF,
    },
    errors: ["#N/A：少於 4 個值。", "#VALUE!：未知的 method，或數值中有文字。"],
    notes: [
      "空白的期間保留其時間位置。",
      "上下限分居 0 的兩側時，沒有趨勢的證據。值太少時 theilsen 可能沒有上下限，對應儲存格為空白。",
      CONF_NOTE,
      EMPTY_NOTE,
    ],
  },
  COMPARE: {
    meaning: "兩個獨立樣本（如兩個期間）之間的比率是否真的改變。",
    formula:
      "difference = k2 / n2 − k1 / n1\nlow、high：Newcombe 混合分數區間\np：合併比例的雙尾 z 檢定，無連續性校正",
    result: "一列：difference、low、high、p，均為小數。",
    units: { k1: COUNT, n1: COUNT, k2: COUNT, n2: COUNT, conf: `${CONF}；省略時為 95%` },
    errors: ["#DIV/0!：某個樣本為空。", "#VALUE!：部分大於其樣本，或個數不是整數。"],
    notes: [
      "上下限分居 0 的兩側時，差異可能只是偶然。",
      "不適用於對同一批顧客先後兩次的調查：其回答並不獨立。",
    ],
  },
  CHECK: {
    meaning: "計算之前，檢查訂單明細中哪些資料列會被排除或造成誤導。",
    formula:
      "blank id：沒有顧客編號或訂單編號\nblank date：沒有日期\ntext date、text amount：不是以數字儲存\nduplicate order id：同一顧客同一訂單編號的多餘資料列\nrefund：金額小於 0\nids that differ only in case：與第一次寫法僅大小寫不同的資料列\ndate after as_of：晚於 as_of 的日期\nimplausible date：早於 1990-01-01 或晚於 2100-01-01\noutlier amount：金額的對數與中位數之差超過 5 倍絕對中位差",
    result:
      "含標題的表格：issue、rows、first_row。列出全部問題；first_row 從範圍頂端數起，含標題列。",
    units: { customer: CUSTOMERS, date: DATES, amount: AMOUNTS, order: ORDERS, as_of: "日期" },
    errors: ["#N/A：沒有資料列。", "#VALUE!：範圍長度不同。"],
    notes: [
      "問題不一定是錯誤：一筆訂單有多列明細時，也會列為重複的訂單編號。",
      "文字日期與文字金額可在工作窗格中轉換。",
    ],
  },
};
