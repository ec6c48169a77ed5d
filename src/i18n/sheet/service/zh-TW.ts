import type { ServiceText } from "./en";

export const zhTW: ServiceText = {
  title: "客戶服務",
  explain:
    "本期新開案件的小時數中位數；到期末（或資料最後一天）仍未結束的以到那時的已用時間計入（Kaplan-Meier）。",
  measure: "本期新開案件",
  actual: "本期",
  previous: "上期",
  complaints: "客訴數",
  handling: {
    median: "處理時間中位數（小時）",
    low: "處理時間95%區間下限",
    high: "處理時間95%區間上限",
    open: "期末仍未結案",
  },
  response: {
    median: "回應時間中位數（小時）",
    low: "回應時間95%區間下限",
    high: "回應時間95%區間上限",
    open: "期末仍未回應",
  },
  withinSla: "約定時間內回應的占比",
  decided: "其中已有定論的案件數",
  sla: (hours, sheet) => `約定時間為${hours}小時：工作表「${sheet}」的設定sla_hours。`,
  noSla: (sheet) => `如需約定時間內回應的占比，請在工作表「${sheet}」填寫sla_hours。`,
  month: "月份",
  complete: "完整月份",
  running: "進行中的月份",
  chartTitle: "各月客訴數",
  monthsSummary: (f) =>
    f.months === "1"
      ? `只有一個完整月份：${f.month}有${f.complaints}件客訴。`
      : `${f.month}有${f.complaints}件客訴；${f.months}個完整月份的平均為${f.mean}件。`,
  noMonth: "還沒有完整的月份。",
};
