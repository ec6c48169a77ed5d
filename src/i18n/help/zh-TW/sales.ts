import type { sales as english } from "../en/sales";
import type { FunctionHelp } from "../functionHelp";
import { deals } from "./deals";
import { COUNT, CONF, CONF_NOTE, CUSTOMERS, HEADER_NOTE, MONEY, RATE } from "./shared";

export const sales: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  CONVERSION: {
    meaning: "潛在顧客轉換為顧客的比例。",
    formula: "converted / total",
    result: "0 到 1 的小數。",
    units: { converted: COUNT, total: COUNT, conf: CONF },
    errors: ["#DIV/0!：total 為 0 或空白。", "#VALUE!：converted 大於 total 或為負數。"],
    notes: [CONF_NOTE],
  },
  ...deals,
  FUNNEL: {
    meaning: "漏斗轉換：各階段轉換率、自第一階段起的累計轉換率與流失數量。",
    formula:
      "step_rate = 本階段數量 / 前一階段數量\ncumulative_rate = 本階段數量 / 第一階段數量\ndrop = 前一階段數量 − 本階段數量",
    result:
      "含標題的表格：stage、count、step_rate、cumulative_rate、drop。轉換率為小數，drop 為數量。",
    units: { stage: "一欄或一列階段名稱", count: "數量，從第一階段開始" },
    errors: [
      "#VALUE!：數量為負，或大於前一階段的數量（訊息會指出列號）。",
      "#N/A：沒有任何階段有數量。",
    ],
    notes: [
      "每個階段計入所有到達過該階段的對象，包含已進入後續階段者。",
      "前一階段數量為 0 時，沒有該階段的轉換率。",
      HEADER_NOTE,
    ],
  },
  VELOCITY: {
    meaning: "銷售漏斗每天帶來多少金額。",
    formula: "opportunities × win_rate × deal_size / cycle_days",
    result: "每天的金額。",
    units: { opportunities: COUNT, win_rate: RATE, deal_size: MONEY, cycle_days: "天" },
    errors: [
      "#DIV/0!：cycle_days 為 0 或空白。",
      "#VALUE!：數值為負，或 win_rate 大於 1（寫成 20 而不是 20%）。",
    ],
    notes: ["四個數值必須取自相同的客群與期間。"],
  },
  PIPELINE: {
    meaning: "依機率加權的商機金額，以及進行中商機對業績目標的覆蓋程度。",
    formula:
      "加權金額 = Σ amount × probability\n覆蓋率 = 進行中商機（0 < probability < 1）的 Σ amount / quota",
    result: "金額；提供 quota 時為一列：加權金額、覆蓋率（3 表示業績目標的三倍）。",
    units: {
      amount: "一欄或一列金額",
      probability: "一欄或一列 0 到 1 的小數",
      quota: MONEY,
    },
    errors: [
      "#VALUE!：機率不在 0 到 1 之間（寫成 40 而不是 40%）；訊息會指出列號。",
      "#DIV/0!：quota 為 0。",
      "#N/A：沒有同時含金額與機率的商機。",
    ],
    notes: ["沒有機率的商機不計入。", HEADER_NOTE],
  },
  ACCURACY: {
    meaning: "預測與實際相差多少。",
    formula:
      "wape = Σ |actual − forecast| / Σ actual\nmape = |actual − forecast| / |actual| 的平均值\nbias = Σ (forecast − actual) / Σ actual\naccuracy = 1 − wape",
    result: "小數；誤差合計超過實際值合計時，accuracy 會小於 0。",
    units: {
      actual: "一欄或一列數值",
      forecast: "一欄或一列數值",
      mode: '"wape"、"mape"、"bias" 或 "accuracy"',
    },
    errors: [
      "#DIV/0!：實際值合計為 0；mape 則為任一實際值為 0。",
      "#VALUE!：未知的 mode，或實際值合計小於 0。",
    ],
    notes: ["請使用期初鎖定的預測值。", "只有其中一個值的期間不計入。", HEADER_NOTE],
  },
  RESPONSE: {
    meaning: "潛客或詢問等待首次回覆的時間，或準時回覆的比例。",
    formula:
      "每列的 (replied − arrived) × 24；再取中位數、平均值或分位數（PERCENTILE.INC）\n提供 as_of：Kaplan–Meier 分位數，未回覆的資料列於該日結束時設限\n提供 sla_hours：在該時數內回覆的列數 / 列數",
    result: "經過的小時數，含夜間與週末；提供 sla_hours 時為 0 到 1 的小數。",
    units: {
      arrived: "含時間的日期（Excel 日期序列值）",
      replied: "含時間的日期；尚未回覆時留空",
      stat: '"median"、"mean" 或 0 到 1 的數',
      sla_hours: "小時",
      as_of: "日期，整天計入",
    },
    errors: [
      "#VALUE!：回覆早於進線（訊息會指出列號）、日期為文字，或提供 as_of 時求平均值。",
      "#N/A：沒有回覆，或提供 as_of 時回覆太少；求平均值時，以及提供 sla_hours 而沒有可判定的資料列時，為 #DIV/0!。",
    ],
    notes: [
      "未提供 as_of 時，未回覆的資料列不計入中位數；未回覆者較多時，結果會偏短。",
      "提供 sla_hours 時 stat 不起作用，未回覆的資料列計為逾時，但在 as_of 時仍未到時限者除外。時間以秒比較。",
      "as_of 之後的回覆視為尚未回覆；在其後進線的資料列不計入。",
      HEADER_NOTE,
    ],
  },
  CROSSSELL: {
    meaning: "購買過至少兩個品類的顧客比例。",
    formula: "至少購買過 min 個不同品類的顧客數 / 顧客數",
    result: "0 到 1 的小數。",
    units: {
      customer: CUSTOMERS,
      category: "一欄或一列品類名稱",
      min: "不小於 1 的整數",
      conf: CONF,
    },
    errors: ["#DIV/0!：沒有可用的資料列。", "#VALUE!：min 不是整數，或各範圍長度不同。"],
    notes: [
      "品類的比較方式與編號相同：前後空格與大小寫沒有影響。",
      "標題無法與名稱區分，請勿包含標題列。",
      CONF_NOTE,
    ],
  },
  UPSELL: {
    meaning: "付費顧客中付費比以前更多的比例。",
    formula: "after > before 的顧客數 / before > 0 的顧客數",
    result: "0 到 1 的小數。",
    units: {
      before: "一欄或一列每位顧客的金額",
      after: "一欄或一列相同顧客的金額；空白為 0",
      conf: CONF,
    },
    errors: ["#DIV/0!：以前沒有人付費。", "#VALUE!：文字，或各範圍長度不同。"],
    notes: ["以前沒有金額的新顧客不計入。", HEADER_NOTE, CONF_NOTE],
  },
};
