import type { TICKET_KPIS } from "../../../catalog/kpis/ticketKpis";
import type { KpiNames } from "../kpiNames";

export const tickets: KpiNames<typeof TICKET_KPIS> = {
  COMPLAINT: {
    name: "投诉率",
    explanation:
      "本期新开的投诉数除以基数再乘以单位数（设置complaint_per）；基数为本期订单数、活跃客户数或一个数字（设置complaint_base）。",
  },
  HANDLETIME: {
    name: "处理时长",
    explanation:
      "本期新开工单从开启到关闭的小时数中位数；期末仍未关闭的按截至期末的时间计入（Kaplan-Meier，log-log区间）。按自然时间计，含夜间与周末。",
  },
  RESPONSE: {
    name: "响应时长",
    explanation:
      "本期新开工单从开启到首次响应的小时数中位数；期末仍未响应的按截至期末的时间计入（Kaplan-Meier，log-log区间）。按自然时间计，含夜间与周末。",
  },
  FCR: {
    name: "首次解决率",
    explanation: "本期新开且已知联系次数的工单中，一次联系即关闭的占比。",
  },
};
