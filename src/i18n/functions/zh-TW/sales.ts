import type { FunctionText } from "../functionText";
import { conf } from "./shared";

export const sales = {
  CONVERSION: {
    description: "轉換率：可轉換對象中已轉換的比例。",
    parameters: { converted: "已轉換數量。", total: "可轉換總數。", conf },
  },
  FUNNEL: {
    description: "漏斗：各階段轉換率、累計轉換率與各階段流失數量。",
    parameters: {
      stage: "各階段名稱，從第一階段開始。",
      count: "到達各階段的數量，包含已進入後續階段者。",
    },
  },
  WINRATE: {
    description: "贏單率：已有結果的商機中贏單的比例。",
    parameters: { won: "贏單數。", lost: "輸單數。", conf },
  },
  "WINRATE.DEALS": {
    description: "商機清單的贏單率：已有結果的商機中贏單的比例，依個數或金額計算。",
    parameters: {
      status: "每個商機的階段或狀態；未提供 amount 時請勿包含標題列。",
      won_words: "表示贏單的詞；省略則使用常用的中英文詞。",
      lost_words: "表示輸單的詞；省略則使用常用的中英文詞。",
      amount: "每個商機的金額；填寫後依金額計算。",
      conf: "信賴水準，如 95%；填寫後橫向傳回數值、下限、上限與樣本數 n。不能與 amount 併用。",
    },
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
  "CYCLE.CENSORED": {
    description: "銷售週期中位數（天），同時計入未結案商機至今已用的天數（Kaplan-Meier）。",
    parameters: {
      created: "每個商機的建立日期。",
      closed: "每個商機的結案日期；未結案則留空。",
      as_of: "已知資料的最後一天；省略為資料中的最晚日期。",
    },
  },
  VELOCITY: {
    description: "銷售速度：銷售漏斗每天帶來的金額。",
    parameters: {
      opportunities: "跟進中的商機數。",
      win_rate: "贏單率，如 20%。",
      deal_size: "贏單的平均金額。",
      cycle_days: "銷售週期天數。",
    },
  },
  PIPELINE: {
    description: "加權商機金額：各商機金額乘以機率的合計；提供業績目標時另傳回進行中商機的覆蓋率。",
    parameters: {
      amount: "每個商機的金額。",
      probability: "每個商機的機率，0 到 1；0 為輸單，1 為贏單，其間為進行中。",
      quota: "業績目標金額；填寫後橫向傳回加權金額與覆蓋率。",
    },
  },
  ACCURACY: {
    description: "預測準確率：預測與實際相差多少。",
    parameters: {
      actual: "各期實際值。",
      forecast: "相同各期的預測值。",
      mode: "wape、mape、bias（預測偏高時大於 0）或 accuracy；省略為 wape。",
    },
  },
  RESPONSE: {
    description: "潛客回應時間：從進線到首次回覆的小時數，或在規定時數內回覆的比例。",
    parameters: {
      arrived: "每位潛客或每筆詢問進線的日期與時間。",
      replied: "首次回覆的日期與時間；尚未回覆則留空。",
      stat: "median 中位數、mean 平均數或 0 到 1 的分位數；省略為 median。",
      sla_hours: "應在多少小時內回覆；填寫後傳回準時回覆的比例。",
      as_of: "已知資料的最後一天；填寫後未回覆者以至今已等待的時間計入。",
    },
  },
  CROSSSELL: {
    description: "交叉銷售率：購買過多個品類的顧客比例。",
    parameters: {
      customer: "每筆購買的顧客編號；請勿包含標題列。",
      category: "每筆購買的品類；請勿包含標題列。",
      min: "至少幾個品類才算；省略為 2。",
      conf,
    },
  },
  UPSELL: {
    description: "向上銷售率：付費顧客中付費比以前更多的比例。",
    parameters: {
      before: "每位顧客以前的金額；只計大於 0 的顧客。",
      after: "相同顧客之後的金額；流失的顧客留空。",
      conf,
    },
  },
} satisfies Record<string, FunctionText>;
