import type { FunctionText } from "../functionText";
import { conf } from "./shared";

export const monitoring = {
  LIMITS: {
    description:
      "KPI 的管制界限（個別值與移動全距圖）：平均值、下限、上限、平均移動全距與移動全距上限。",
    parameters: {
      values: "依時間順序的 KPI 值，至少 6 個；空白會跨過。",
      baseline_n: "以最前面的多少個值計算管制界限，至少 6；省略為全部。",
    },
  },
  ANOMALY: {
    description:
      "KPI 的異常訊號：0 無，1 超出管制界限，2 連續 8 點在平均值同側，3 四點中有三點更靠近同一界限。",
    parameters: {
      values: "依時間順序的 KPI 值，至少 6 個；空白沒有訊號。",
      baseline_n: "以最前面的多少個值計算管制界限，至少 6；省略為全部。",
    },
  },
  KPISLOPE: {
    description: "KPI 的趨勢：每期的斜率。",
    parameters: {
      values: "每期一個 KPI 值，至少 4 個；空白保留其時間位置。",
      method: "ols 為最小平方法，theilsen 為所有兩點斜率的中位數（不受異常值影響）；省略為 ols。",
      conf,
    },
  },
  COMPARE: {
    description: "比率是否真的改變：兩個比例之差（第二個減第一個）及其信賴區間與 p 值。",
    parameters: {
      k1: "第一個樣本中計入的數量，如留存顧客數。",
      n1: "第一個樣本的總數。",
      k2: "第二個樣本中計入的數量。",
      n2: "第二個樣本的總數。",
      conf: "信賴水準；省略為 95%。",
    },
  },
  CHECK: {
    description: "檢查訂單明細：各類問題的列數與第一次出現的列。",
    parameters: {
      customer: "每列的顧客編號；其他範圍都沒有標題列時，請勿包含標題列。",
      date: "每列的日期。",
      amount: "每列的金額。",
      order: "每列的訂單編號。",
      as_of: "晚於這一天的日期視為未來日期；省略為最晚日期。",
    },
  },
} satisfies Record<string, FunctionText>;
