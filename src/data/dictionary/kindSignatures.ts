import type { TableKind } from "../table";
import { words } from "./words";

/** Headers, normalised, that only one kind of table has. */
export const KIND_SIGNATURES: Readonly<Record<TableKind, readonly string[]>> = {
  orders: words(`order number | order id | invoice date | quantity | 订单编号 | 单据编号 |
        下单日期 | 物料编码 | 销售数量 | 价税合计 | 訂單編號`),
  deals: words(`stage | deal stage | sales stage | opportunity name | deal name | 阶段 |
        销售阶段 | 商机阶段 | 商机名称 | 业务机会名称 | 銷售階段 | 商機名稱`),
  leads: words("lead status | converted | converted date | 线索id | 线索状态 | 線索狀態"),
  tickets: words(`case number | date/time opened | ticket id | 工单编号 | 受理时间 |
        首次响应时间 | 工單編號`),
  survey: words("提交答卷时间 | 所用时间 | 来自ip | nps | csat | 满意度 | 滿意度"),
  subscriptions: words("mrr | subscription start date | 合同到期时间 | 到期日期 | 合約到期日"),
  spend: words(`actual cost | budgeted cost | campaign name | 投放费用 | 获客成本 |
        新增客户数 | 獲客成本`),
};
