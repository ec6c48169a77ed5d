import type { LeftOutText } from "./en";

export const zhCN = {
  needs: (kinds) => `此部分未列出：需要${kinds}数据源。`,
  lacks: "此部分未列出：所选数据源不含所需的内容。",
  chart: (title) => `${title}（未列出）`,
  kinds: {
    orders: "订单",
    deals: "商机",
    leads: "线索",
    tickets: "服务工单",
    survey: "调查问卷",
    subscriptions: "订阅",
    spend: "获客费用",
  },
} satisfies LeftOutText;
