import type { PaneText } from "./en";
import { actions } from "./actions/zh-CN";
import { build } from "./build/zh-CN";
import { data } from "./data/zh-CN";
import { functions } from "./functions/zh-CN";
import { kpis } from "./kpis/zh-CN";
import { period } from "./period/zh-CN";
import { problems } from "./problems/zh-CN";
import { targets } from "./targets/zh-CN";

export const zhCN: PaneText = {
  title: "CRM 指标",
  lead: "由客户数据生成 KPI 汇总表",
  loading: "正在读取工作簿…",
  footer: {
    language: "语言",
    theme: "外观",
    help: "帮助",
    themes: { auto: "跟随 Excel", light: "浅色", dark: "深色" },
  },
  steps: { data: "数据", kpis: "目标与 KPI", period: "期间", targets: "目标值" },
  state: { busy: "读取中", ready: "就绪", attention: "需要处理" },
  kinds: {
    orders: "订单",
    deals: "商机",
    leads: "线索",
    tickets: "服务工单",
    survey: "调查问卷",
    subscriptions: "订阅",
    spend: "费用支出",
  },
  kindTitles: {
    orders: "订单",
    deals: "商机",
    leads: "线索",
    tickets: "服务工单",
    survey: "调查问卷",
    subscriptions: "订阅",
    spend: "费用支出",
  },
  ...{ functions, data, problems, kpis, period, targets, build, actions },
  outside: {
    title: "这是 Excel 的任务窗格",
    text: "请在 Excel 中打开：“开始”选项卡上的“CRM 指标”。",
    workbench: "没有 Excel 时，工作台会在电子表格旁显示同样的窗格。请在项目文件夹中运行：",
  },
  bug: (detail) => `出现了不应有的错误（${detail}）。请重试；如果再次出现，请反馈这段文字。`,
};
