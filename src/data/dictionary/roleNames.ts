import type { OrderRole } from "../table";
import { words } from "./words";

/** Names of one kind of column: labels by language and systems' field names, each list the surest first. */
export interface ColumnNames {
  readonly labels: Readonly<Record<"en" | "zh-CN" | "zh-TW", readonly string[]>>;
  readonly fieldNames: readonly string[];
}

/**
 * Headers of order logs in Salesforce, HubSpot, Zoho CRM, 纷享销客, 金蝶, 简道云, Oracle and in ordinary wording. A
 * customer's id goes before its name, an amount with tax before one without, an order's own date before any date.
 */
export const ROLE_NAMES: Readonly<Record<OrderRole, ColumnNames>> = {
  customer: {
    labels: {
      en: words(`Account ID | Account Number | Account External ID |
        Associated Company IDs | Customer ID | Customer No. | Customer Code |
        Client ID | Company ID | Account Name | Account | Associated Company |
        Company | Company Name | Customer Name | Customer | Client | Client Name |
        User ID | Member ID | Member | Buyer`),
      "zh-CN": words(`客户编号 | 客户编码 | 客户ID | 客户代码 | 客户号 | 会员编号 | 会员号 |
        客户名称 | 客户名 | 客户 | 公司名称 | 公司 | 企业名称 | 会员名称 | 用户ID |
        会员 | 买家`),
      "zh-TW": words(`客戶編號 | 客戶代碼 | 客戶代號 | 客戶ID | 會員編號 | 客戶名稱 | 公司名稱 |
        客戶 | 帳戶名稱 | 會員 | 買家`),
    },
    fieldNames: words("AccountId | AccountPartyNumber | FCustId | Account_Name.id | AccountName"),
  },
  date: {
    labels: {
      en: words(`Order Date | Invoice Date | Purchase Date | Transaction Date |
        Activated Date | Order Time | Sale Date | Date`),
      "zh-CN": words(`下单日期 | 下单时间 | 订单日期 | 签订日期 | 成交日期 | 开票日期 |
        销售日期 | 交易日期 | 订单时间 | 日期`),
      "zh-TW": words("訂單日期 | 下單日期 | 交易日期 | 發票日期 | 訂單時間 | 日期"),
    },
    fieldNames: words("FDate"),
  },
  order: {
    labels: {
      en: words(`Order Number | Order ID | Order No. | Sales Order | SO Number |
        Invoice Number | Transaction ID | Invoice No. | Order | Invoice |
        Receipt Number`),
      "zh-CN": words("单据编号 | 订单编号 | 订单号 | 销售订单编号 | 合同编号 | 发票号码 | 流水号"),
      "zh-TW": words("訂單編號 | 訂單號碼 | 單據編號 | 發票號碼"),
    },
    fieldNames: words("OrderNumber | FBillNo"),
  },
  amount: {
    labels: {
      en: words(`Order Amount | Total Amount | Grand Total | Amount | Sales Amount |
        Revenue | Net Amount | Order Total | Total Price | Line Total | Sales |
        Total`),
      "zh-CN": words(`价税合计 | 含税金额 | 订单金额 | 金额 | 销售金额 | 销售额 | 成交金额 |
        实付金额 | 合同金额 | 应收金额 | 总金额`),
      "zh-TW": words("價稅合計 | 含稅金額 | 訂單金額 | 金額 | 銷售金額 | 總金額"),
    },
    fieldNames: words("TotalAmount | order_amount | FAllAmount | FAmount"),
  },
  quantity: {
    labels: {
      en: words("Quantity | Qty | Units"),
      "zh-CN": words("数量 | 销售数量 | 实发数量 | 件数"),
      "zh-TW": words("數量"),
    },
    fieldNames: words("FQty"),
  },
  unitPrice: {
    labels: {
      en: words("Unit Price | Price | Purchase Price | List Price"),
      "zh-CN": words("含税单价 | 单价 | 售价"),
      "zh-TW": words("含稅單價 | 單價"),
    },
    fieldNames: words("FTaxPrice | FPrice"),
  },
  by: {
    labels: {
      en: words(`Opportunity Owner | Owner ID | Deal owner | Deal Owner | Owner |
        Sales Rep | Region | Territory | Country | Lead Source | Original Source |
        Channel | Product Category | Category | Product Family | Product Line |
        Product Name | Product | Item | Segment | Customer Type | Industry`),
      "zh-CN": words(`负责人 | 商机所有者 | 销售员 | 销售负责人 | 业务员 | 区域 | 地区 | 大区 |
        省份 | 线索来源 | 潜在客户来源 | 客户来源 | 来源渠道 | 渠道 | 产品类别 |
        产品分类 | 商品类别 | 品类 | 产品线 | 物料分组 | 产品名称 | 商品名称 |
        物料名称 | 客户类型 | 客户级别 | 客户分类 | 行业`),
      "zh-TW": words(`負責人 | 業務人員 | 商機擁有者 | 區域 | 地區 | 線索來源 | 客戶來源 |
        產品類別 | 商品類別 | 產品線 | 產品名稱 | 商品名稱 | 客戶類型 | 客戶分級 |
        產業`),
    },
    fieldNames: words("OwnerName | owner | clue_source | account_source"),
  },
};
