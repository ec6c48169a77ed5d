import type { FunctionText } from "./functionText";

const conf = "信賴水準，如 95%；填寫後橫向傳回數值、下限、上限與樣本數 n。";
const cac = "顧客獲取成本；省略為 0。";
const timing = "收款時點：0 為期末，1 為期初；省略為 0。";
const refunds = "每列金額；負數為退款，不算訂單。";
const orderLog = {
  customer: "每列的顧客編號；僅用編號時請勿包含標題列。",
  date: "每列的日期；沒有訂單編號時，同一顧客同一天的各列算一筆訂單。",
  order: "每列的訂單編號；編號相同的各列算一筆訂單。",
  amount: refunds,
};

export const zhTW = {
  RETENTION: {
    description: "客戶留存率：期初顧客中到期末仍在的比例。",
    parameters: {
      start: "期初顧客數。",
      end: "期末顧客數，含新顧客。",
      new_customers: "本期新增顧客數。",
      conf,
    },
  },
  "RETENTION.ACTIVE": {
    description: "活躍留存率：前一期間購買過的顧客中，下一期間再次購買的比例。",
    parameters: {
      customer: "每筆訂單的顧客編號。",
      date: "每筆訂單的日期。",
      prev_start: "前一期間的第一天；該期間到 start 前一天為止。",
      start: "下一期間的第一天。",
      end: "下一期間的最後一天（含當天）。",
      amount: "每筆訂單的金額；負數為退款，不算活躍。",
      conf,
    },
  },
  CHURN: {
    description: "客戶流失率：期初顧客中本期流失的比例。",
    parameters: { start: "期初顧客數。", lost: "其中本期流失的顧客數。", conf },
  },
  COHORT: {
    description: "世代留存表：依首次購買的期間將顧客分組，列出其後各期的活躍情形。",
    parameters: {
      customer: "每筆訂單的顧客編號。",
      date: "每筆訂單的日期。",
      amount: "每筆訂單的金額；revenue 模式必填，負數為退款，不算活躍。",
      period: "期間長度：D 日、W 週、M 月、Q 季、Y 年；省略為 M。",
      mode: "rate 比例、count 人數或 revenue 營收；省略為 rate。",
      as_of: "計入的最後一天；省略為資料中的最晚日期。",
    },
  },
  CLV: {
    description: "顧客終身價值：平均購買金額 × 購買頻率 × 客戶生命週期 × 毛利率 − 顧客獲取成本。",
    parameters: {
      avg_purchase: "平均購買金額（每次）。",
      frequency: "每期購買次數，通常以年計。",
      lifespan: "客戶生命週期的期數，與購買頻率同一期間。",
      margin: "毛利率，如 40%。",
      cac,
      rate: "每期折現率；省略為 0。",
      type: timing,
    },
  },
  "CLV.RETENTION": {
    description: "以固定留存率與折現率計算的顧客終身價值。",
    parameters: {
      margin_per_period: "每位顧客每期的毛利（金額）。",
      retention: "每期留存率。",
      rate: "每期折現率。",
      cac,
      type: timing,
      growth: "每期毛利成長率；省略為 0。",
      nper: "期數；省略為無限期。",
    },
  },
  CAC: {
    description: "顧客獲取成本：獲客支出除以新顧客數。",
    parameters: { cost: "本期的獲客支出。", new_customers: "本期新增顧客數。" },
  },
  PAYBACK: {
    description: "獲客回本期：顧客毛利收回獲取成本所需的期數。",
    parameters: {
      cac: "顧客獲取成本。",
      arpu: "每位顧客每期的營收。",
      margin: "毛利率，如 40%。",
      churn: "每期流失率；省略為 0。",
    },
  },
  LTVCAC: {
    description: "顧客終身價值與獲取成本之比（LTV/CAC）。",
    parameters: { clv_gross: "未扣除獲取成本的顧客終身價值。", cac: "顧客獲取成本。" },
  },
  NPS: {
    description: "淨推薦值：推薦者（9–10 分）占比減去批評者（0–6 分）占比。",
    parameters: { scores: "0 到 10 的整數評分，每個回答一個。", weights: "每個回答的權重。", conf },
  },
  CSAT: {
    description: "顧客滿意度：高分占比、平均分數或 0 到 100 的百分制分數。",
    parameters: {
      scores: "1 到最高分的整數評分，每個回答一個。",
      scale: "量表的最高分；省略為 5。",
      top: "最高的幾級算滿意；省略為 2。",
      mode: "top 滿意占比、mean 平均分數或 points 百分制分數；省略為 top。",
      conf,
    },
  },
  CONVERSION: {
    description: "轉換率：可轉換對象中已轉換的比例。",
    parameters: { converted: "已轉換數量。", total: "可轉換總數。", conf },
  },
  WINRATE: {
    description: "贏單率：已有結果的商機中贏單的比例。",
    parameters: { won: "贏單數。", lost: "輸單數。", conf },
  },
  CYCLE: {
    description: "銷售週期：商機從建立到結案的天數。",
    parameters: {
      created: "每個商機的建立日期。",
      closed: "每個商機的結案日期；未結案的列不計。",
      stat: "median 中位數、mean 平均數或 0 到 1 的分位數；省略為 median。",
      status: "每個商機的階段；填寫後只計贏單。",
      conf,
    },
  },
  REPEAT: {
    description: "回購率：至少下過兩筆訂單的顧客比例。",
    parameters: { ...orderLog, conf },
  },
  FREQ: {
    description: "購買頻率：每位顧客每期的訂單數。",
    parameters: { ...orderLog, periods: "資料涵蓋的期數；省略為 1。" },
  },
  AOV: {
    description: "客單價（每筆）：扣除退款後的營收除以訂單數。",
    parameters: {
      amount: "每列金額；負數為退款。",
      order: orderLog.order,
      customer: "每列的顧客編號。",
      date: "每列的日期；有顧客而無訂單編號時，同一顧客同一天的各列算一筆訂單。",
    },
  },
  ARPU: {
    description: "每用戶平均收入：每位顧客每期的營收，已扣除退款。",
    parameters: {
      amount: "每列金額；負數為退款。",
      customer: "每列的顧客編號。",
      periods: "資料涵蓋的期數；省略為 1。",
    },
  },
  RFM: {
    description: "RFM 表：每位顧客的最近購買、購買頻率與消費金額及其評分與顧客分群。",
    parameters: {
      customer: "每列的顧客編號。",
      date: "每列的日期。",
      amount: "每列金額；負數為退款。",
      order: "每列的訂單編號；省略時同一顧客同一天的各列算一筆訂單。",
      as_of: "計算最近購買天數的基準日；省略為資料中的最晚日期。",
      bins: "評分級數，2 到 9；省略為 5。",
      method: "independent 各自評分，或 nested 在 R 內評 F、在 R×F 內評 M；省略為 independent。",
      top: "只列消費金額最高的若干顧客。",
    },
  },
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
} satisfies Record<string, FunctionText>;
