import type { ColumnNames } from "./roleNames";
import { words } from "./words";

/** Columns that are no role of an order line but are looked at: what state an order is in, and its currency. */
export const SIDE_COLUMN_NAMES = {
  status: {
    labels: {
      en: words("Order Status | Status"),
      "zh-CN": words("单据状态 | 订单状态 | 流程状态"),
      "zh-TW": words("訂單狀態 | 單據狀態 | 流程狀態"),
    },
    fieldNames: words("FDocumentStatus"),
  },
  currency: {
    labels: {
      en: words("Currency | Opportunity Currency | Amount Currency"),
      "zh-CN": words("币种 | 币别 | 货币"),
      "zh-TW": words("幣別"),
    },
    fieldNames: words("CurrencyIsoCode | CurrencyCode"),
  },
} satisfies Record<string, ColumnNames>;
