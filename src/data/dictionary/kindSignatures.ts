import type { TableKind } from "../table";
import { words } from "./words";

/** Headers, normalised, that only one kind of table has. */
export const KIND_SIGNATURES: Readonly<Record<TableKind, readonly string[]>> = {
  orders: words(`order number | order id | invoice date | quantity | 订单编号 | 单据编号 |
        下单日期 | 物料编码 | 销售数量 | 价税合计 | 訂單編號`),
  deals: words(`stage | deal stage | sales stage | opportunity name | deal name | 阶段 |
        销售阶段 | 商机阶段 | 商机名称 | 业务机会名称 | 銷售階段 | 商機名稱 | opportunity id |
        deal id | probability | win probability | deal probability | opportunity stage |
        商机编号 | 商机状态 | 商机金额 | 赢率 | 成交概率 | 商機編號 | 商機狀態 | 商機階段 |
        商機金額 | 成交機率 | 贏率`),
  leads: words(`lead status | converted | converted date | 线索id | 线索状态 | 線索狀態 |
        lead id | is converted | lead created | 线索编号 | 线索创建时间 | 留资时间 | 转化状态 |
        是否转化 | 转化时间 | 線索編號 | 線索建立時間 | 是否轉換 | 轉換日期`),
  tickets: words(`case number | date/time opened | ticket id | 工单编号 | 受理时间 |
        首次响应时间 | 工單編號 | date/time closed | case reason | case origin | ticket number |
        first response | first response time | first response date/time | is complaint |
        工单号 | 工单类型 | 投诉编号 | 投诉时间 | 是否投诉 | 報修時間 | 案件編號 | 開單時間 |
        首次回應時間 | 首次回覆時間 | 是否投訴 | 是否客訴`),
  survey: words(`提交答卷时间 | 所用时间 | 来自ip | nps | csat | 满意度 | 滿意度 | nps score |
        csat score | ces | ces score | customer effort score | likelihood to recommend |
        response id | respondent id | 推荐意愿 | 答卷编号 | 费力度 | 推薦意願 | 費力度`),
  subscriptions: words(`mrr | subscription start date | 合同到期时间 | 到期日期 | 合約到期日 |
        monthly recurring revenue | arr | annual recurring revenue | subscription end date |
        contract start date | contract end date | 月度经常性收入 | 年度经常性收入 | 月费 | 订阅开始日期 |
        订阅结束日期 | 合同开始日期 | 续费日期 | 月費 | 每月經常性收入 | 訂閱開始日期 |
        訂閱結束日期 | 合約開始日`),
  spend: words(`campaign | actual cost | budgeted cost | campaign name | 投放费用 | 获客成本 |
        新增客户数 | 獲客成本 | ad spend | marketing spend | spend | new customers |
        sales and marketing cost | acquisition cost | customers acquired | 推广费用 | 营销费用 |
        市场费用 | 新客户数 | 行銷費用 | 廣告費用 | 新增客戶數 | 新客戶數`),
};
