import type { RoleOf } from "../../table";
import type { NamesByRole } from "../columnNames";
import { words } from "../words";
import { BY_NAMES } from "./byNames";
import { CUSTOMER_NAMES } from "./customerNames";

/**
 * Headers of order logs in Salesforce, HubSpot, Zoho CRM, 纷享销客, 金蝶, 简道云, Oracle and in ordinary wording. A
 * customer's id goes before its name, an amount with tax before one without, an order's own date before any date.
 */
export const ORDER_NAMES: NamesByRole<RoleOf<"orders">> = {
  customer: CUSTOMER_NAMES,
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
  item: {
    labels: {
      en: words(`Product Category | Product Family | Product Line | Product Name | Product | Item |
        Product Code | SKU | Product External ID | Category`),
      "zh-CN":
        words(`产品类别 | 产品分类 | 商品类别 | 品类 | 产品线 | 物料分组 | 产品名称 | 商品名称 |
        物料名称 | 物料编码 | 物料 | 产品编号 | 产品编码 | 商品编码`),
      "zh-TW": words(
        `產品類別 | 商品類別 | 產品線 | 產品名稱 | 商品名稱 | 產品編號 | 料號 | 商品編號`
      ),
    },
    fieldNames: [],
  },
  referredBy: {
    labels: {
      en: words("Referred By | Referrer | Referral Customer | Referring Customer"),
      "zh-CN": words("推荐人 | 介绍人 | 转介绍人 | 推荐客户"),
      "zh-TW": words("推薦人 | 介紹人 | 轉介紹人 | 推薦顧客"),
    },
    fieldNames: [],
  },
  by: BY_NAMES,
};
