import type { ServiceText } from "./en";

export const zhCN: ServiceText = {
  title: "客户服务",
  explain:
    "本期新开工单的小时数中位数；到期末（或数据最后一天）仍未结束的按到那时的已用时间计入（Kaplan-Meier）。",
  measure: "本期新开工单",
  actual: "本期",
  previous: "上期",
  complaints: "投诉数",
  handling: {
    median: "处理时长中位数（小时）",
    low: "处理时长95%区间下限",
    high: "处理时长95%区间上限",
    open: "期末仍未关闭",
  },
  response: {
    median: "响应时长中位数（小时）",
    low: "响应时长95%区间下限",
    high: "响应时长95%区间上限",
    open: "期末仍未响应",
  },
  withinSla: "约定时间内响应的占比",
  decided: "其中已有定论的工单数",
  sla: (hours, sheet) => `约定时间为${hours}小时：工作表“${sheet}”中的设置sla_hours。`,
  noSla: (sheet) => `如需约定时间内响应的占比，请在工作表“${sheet}”中填写sla_hours。`,
  month: "月份",
  complete: "完整月份",
  running: "进行中的月份",
  chartTitle: "各月投诉数",
  monthsSummary: (f) =>
    f.months === "1"
      ? `只有一个完整月份：${f.month}有${f.complaints}件投诉。`
      : `${f.month}有${f.complaints}件投诉；${f.months}个完整月份的平均为${f.mean}件。`,
  noMonth: "还没有完整的月份。",
};
