import type { PaneText } from "./en";
import { actions } from "./actions/zh-TW";
import { build } from "./build/zh-TW";
import { data } from "./data/zh-TW";
import { functions } from "./functions/zh-TW";
import { kpis } from "./kpis/zh-TW";
import { period } from "./period/zh-TW";
import { problems } from "./problems/zh-TW";
import { targets } from "./targets/zh-TW";

export const zhTW: PaneText = {
  title: "CRM 指標",
  lead: "由顧客資料產生 KPI 彙總表",
  loading: "正在讀取活頁簿…",
  footer: {
    language: "語言",
    theme: "外觀",
    help: "說明",
    themes: { auto: "與 Excel 相同", light: "淺色", dark: "深色" },
  },
  steps: { data: "資料", kpis: "目標與 KPI", period: "期間", targets: "目標值" },
  state: { busy: "讀取中", ready: "就緒", attention: "需要處理" },
  kinds: {
    orders: "訂單",
    deals: "商機",
    leads: "潛在客戶",
    tickets: "服務案件",
    survey: "問卷調查",
    subscriptions: "訂閱",
    spend: "費用支出",
  },
  kindTitles: {
    orders: "訂單",
    deals: "商機",
    leads: "潛在客戶",
    tickets: "服務案件",
    survey: "問卷調查",
    subscriptions: "訂閱",
    spend: "費用支出",
  },
  ...{ functions, data, problems, kpis, period, targets, build, actions },
  outside: {
    title: "這是 Excel 的工作窗格",
    text: "請在 Excel 中開啟：「常用」索引標籤上的「CRM 指標」。",
    workbench: "沒有 Excel 時，工作台會在試算表旁顯示同樣的窗格。請在專案資料夾中執行：",
  },
  bug: (detail) => `發生了不應有的錯誤（${detail}）。請重試；若再次發生，請回報這段文字。`,
};
