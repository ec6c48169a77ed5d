import type { LeftOutText } from "./en";

export const zhTW = {
  needs: (kinds) => `此區塊未列出：需要${kinds}的資料來源。`,
  lacks: "此區塊未列出：所選的資料來源沒有所需內容。",
  chart: (title) => `${title}（未列出）`,
  kinds: {
    orders: "訂單",
    deals: "商機",
    leads: "潛在客戶",
    tickets: "服務案件",
    survey: "問卷調查",
    subscriptions: "訂閱",
    spend: "獲客費用",
  },
} satisfies LeftOutText;
