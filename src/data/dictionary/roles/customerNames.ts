import type { ColumnNames } from "../columnNames";
import { words } from "../words";

/** Headers of a customer in every kind of table; the id goes before the name. */
export const CUSTOMER_NAMES: ColumnNames = {
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
};
