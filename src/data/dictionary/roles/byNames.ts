import type { ColumnNames } from "../columnNames";
import { words } from "../words";

/** Headers of what tables of every kind are broken down by. */
export const BY_NAMES: ColumnNames = {
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
};
