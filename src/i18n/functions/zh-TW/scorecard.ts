import type { FunctionText } from "../functionText";

export const scorecard = {
  COEFFICIENT: {
    description: "CRM 係數：顧客滿意度 × 顧客忠誠度 × 轉換率 ÷ 基準值；1 表示與基準相同。",
    parameters: {
      satisfaction: "顧客滿意度，小數或不超過 100 的百分數。",
      loyalty: "顧客忠誠度，單位相同。",
      conversion: "轉換率，單位相同。",
      benchmark: "一個儲存格（基準值的乘積）或三個儲存格（每項一個基準值），單位相同。",
    },
  },
  ATTAIN: {
    description: "目標達成率：1 表示達標；範圍逐列傳回。",
    parameters: {
      actual: "實際值或其範圍。",
      target: "不小於 0 的目標值或其範圍。",
      direction: "up 越高越好、down 越低越好、on 越接近目標越好；省略為 up。",
      cap: "達成率上限，如 120%。",
    },
  },
  SCORE: {
    description: "加權得分：有達成率的各列依權重計算的平均達成率。",
    parameters: {
      attainment: "每列的達成率；空白列不計。",
      weight: "每列的權重；合計不必為 100%。",
      cap: "達成率上限；省略為 120%。",
    },
  },
  "COEFFICIENT.INDEX": {
    description: "係數指數：任意多項指標對其基準值之比的加權幾何平均；1 表示與基準相同。",
    parameters: {
      values: "各項指標，必須大於 0，單位與其基準值相同；空白項不計。",
      benchmarks: "每項指標的基準值。",
      weights: "每項指標的權重；省略為等權。",
    },
  },
  RANGESCORE: {
    description: "區間評分：實際值在最差值與最佳值之間的位置，0 到 1；範圍逐列傳回。",
    parameters: {
      actual: "實際值或其範圍。",
      worst: "得 0 分的值或其範圍。",
      best: "得 1 分的值或其範圍；可以小於最差值。",
    },
  },
  GRADE: {
    description: "得分的等第：90% 以上為 A，80% 以上為 B，70% 以上為 C，其餘為 D；亦可自訂等第表。",
    parameters: {
      score: "得分（小數，或與等第表單位相同）或其範圍。",
      table: "兩欄：等第的最低得分、等第。",
    },
  },
  HEALTH: {
    description: "顧客健康度，0 到 100：每位顧客現有指標之區間評分的加權平均。",
    parameters: {
      measures: "每列一位顧客，每欄一項指標；空白不計。",
      weights: "每項指標的權重；一個儲存格表示等權。",
      worst: "得 0 分的值，每項一個或全部共用一個；省略為 0。",
      best: "得 100 分的值，每項一個或全部共用一個；省略為 1。",
    },
  },
  VARIANCE: {
    description: "實際值與計畫值或前期值的差異；範圍逐列傳回。",
    parameters: {
      actual: "實際值或其範圍。",
      reference: "計畫值、目標值或前期值，或其範圍。",
      unit: "abs 為差額、pct 為相對參照值的比例、pp 為百分點；省略為 abs。",
    },
  },
} satisfies Record<string, FunctionText>;
