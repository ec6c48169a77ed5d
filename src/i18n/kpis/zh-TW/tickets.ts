import type { TICKET_KPIS } from "../../../catalog/kpis/ticketKpis";
import type { KpiNames } from "../kpiNames";

export const tickets: KpiNames<typeof TICKET_KPIS> = {
  COMPLAINT: {
    name: "客訴率",
    explanation:
      "本期新開的客訴數除以基數再乘以單位數（設定complaint_per）；基數為本期訂單數、活躍顧客數或一個數字（設定complaint_base）。",
  },
  HANDLETIME: {
    name: "處理時間",
    explanation:
      "本期新開案件從開啟到結案的小時數中位數；期末仍未結案的以截至期末的時間計入（Kaplan-Meier，log-log區間）。以實際經過時間計，含夜間與週末。",
  },
  RESPONSE: {
    name: "回應時間",
    explanation:
      "本期新開案件從開啟到首次回應的小時數中位數；期末仍未回應的以截至期末的時間計入（Kaplan-Meier，log-log區間）。以實際經過時間計，含夜間與週末。",
  },
  FCR: {
    name: "首次解決率",
    explanation: "本期新開且已知聯繫次數的案件中，聯繫一次即結案的占比。",
  },
};
