import type { ColumnNames } from "./columnNames";
import { words } from "./words";

/** Columns that play no role but are looked at: the state of an order, a currency, and how a deal or ticket stands. */
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
  stage: {
    labels: {
      en: words("Stage | Deal Stage | Sales Stage | Opportunity Stage"),
      "zh-CN": words("商机阶段 | 销售阶段 | 交易阶段 | 阶段"),
      "zh-TW": words("商機階段 | 銷售階段 | 交易階段 | 階段"),
    },
    fieldNames: words("StageName | dealstage | SalesStage | sales_stage"),
  },
  won: {
    labels: {
      en: words("Won | Is Closed Won | Is Won"),
      "zh-CN": words("是否赢单 | 是否成交"),
      "zh-TW": words("是否贏單 | 是否成交"),
    },
    fieldNames: words("IsWon | hs_is_closed_won"),
  },
  closed: {
    labels: {
      en: words("Closed | Is Closed"),
      "zh-CN": words("是否关闭 | 是否结案"),
      "zh-TW": words("是否關閉 | 是否結案"),
    },
    fieldNames: words("IsClosed | hs_is_closed"),
  },
} satisfies Record<string, ColumnNames>;
