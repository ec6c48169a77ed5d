import type { ProcessText } from "./en";

export const zhTW: ProcessText = {
  labels: {
    limit: { high: "高於上限", low: "低於下限" },
    run: { high: "八期高於平均", low: "八期低於平均" },
    near: { high: "接近上限", low: "接近下限" },
  },
  withChange: {
    rise: {
      limit: { high: "上升，高於上限", low: "上升，低於下限" },
      run: { high: "上升，八期高於平均", low: "上升，八期低於平均" },
      near: { high: "上升，接近上限", low: "上升，接近下限" },
    },
    fall: {
      limit: { high: "下降，高於上限", low: "下降，低於下限" },
      run: { high: "下降，八期高於平均", low: "下降，八期低於平均" },
      near: { high: "下降，接近上限", low: "下降，接近下限" },
    },
  },
  sentences: {
    limit: {
      high: (f) =>
        `${f.kpi}為 ${f.value}，高於自然管制上限 ${f.limit}：先前 ${f.periods} 期的平均為 ${f.mean}。`,
      low: (f) =>
        `${f.kpi}為 ${f.value}，低於自然管制下限 ${f.limit}：先前 ${f.periods} 期的平均為 ${f.mean}。`,
    },
    run: {
      high: (f) => `${f.kpi}為 ${f.value}，已連續八期高於先前 ${f.periods} 期的平均 ${f.mean}。`,
      low: (f) => `${f.kpi}為 ${f.value}，已連續八期低於先前 ${f.periods} 期的平均 ${f.mean}。`,
    },
    near: {
      high: (f) =>
        `${f.kpi}為 ${f.value}，最近四期中有三期離自然管制上限 ${f.limit} 比離平均 ${f.mean} 更近。`,
      low: (f) =>
        `${f.kpi}為 ${f.value}，最近四期中有三期離自然管制下限 ${f.limit} 比離平均 ${f.mean} 更近。`,
    },
  },
  note: "有六個以上同類的過去期間時，本期數值也會與自然管制界限比較：過去平均 ± 2.66 × 平均移動全距（XmR 圖）。超出管制界限、連續八期在平均同一側、四期中有三期較接近同一界限，皆視為訊號。過去數值取自歷史表中最新的快照，否則由完整涵蓋該期間的資料計算；新顧客、留存與流失還需要涵蓋再前一期的資料。尚未結束的期間不作判斷。",
};
