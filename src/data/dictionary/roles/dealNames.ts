import type { RoleOf } from "../../table";
import type { NamesByRole } from "../columnNames";
import { words } from "../words";
import { BY_NAMES } from "./byNames";
import { CUSTOMER_NAMES } from "./customerNames";

/**
 * Headers of deals. A status says how a deal ended and goes before a stage, which each company names in its own way:
 * in 纷享销客 the stage 签约 can be reached before 赢单.
 */
export const DEAL_NAMES: NamesByRole<RoleOf<"deals">> = {
  deal: {
    labels: {
      en: words(`Opportunity ID | Record ID | Deal ID | External Unique ID | Opportunity Number`),
      "zh-CN": words("商机编号 | 商机编码 | 商机ID | 业务机会编码 | 销售机会编号 | 唯一性ID"),
      "zh-TW": words("商機編號 | 機會編號"),
    },
    fieldNames: words("OptyNumber | hs_object_id | OptyId | FBillNo"),
  },
  customer: CUSTOMER_NAMES,
  created: {
    labels: {
      en: words("Created Date | Create Date | Created Time | Created On"),
      "zh-CN": words("创建日期 | 创建时间 | 商机创建时间 | 提交时间"),
      "zh-TW": words("建立日期 | 建立時間 | 創建時間 | 商機建立時間"),
    },
    fieldNames: words("createdate | CreationDate | create_time"),
  },
  closed: {
    labels: {
      en: words("Close Date | Closing Date | Closed Date | Start/Close Date"),
      "zh-CN":
        words(`实际成交日期 | 输赢日期 | 赢单日期 | 结案日期 | 关闭日期 | 关闭时间 | 结束日期 |
        预计结单日期 | 预计成交日期`),
      "zh-TW": words("結案日期 | 關閉日期 | 關閉時間 | 結束日期 | 預計成交日期"),
    },
    fieldNames: words("closedate | CloseDate | close_date | FWinDate"),
  },
  stage: {
    labels: {
      en: words(`Opportunity Status | Deal Category | Forecast Type | Status | Stage | Deal Stage |
        Sales Stage | Opportunity Stage`),
      "zh-CN": words(`商机状态 | 赢单状态 | 阶段状态 | 状态 | 商机阶段 | 销售阶段 | 交易阶段 |
        阶段`),
      "zh-TW": words("商機狀態 | 狀態 | 商機階段 | 銷售階段 | 交易階段 | 階段"),
    },
    fieldNames: words(
      "sales_status | FDocumentStatus | StageName | dealstage | SalesStage | sales_stage"
    ),
  },
  amount: {
    labels: {
      en: words("Deal Amount | Opportunity Amount | Amount | Revenue"),
      "zh-CN": words("商机金额 | 预计成交金额 | 预计销售金额 | 预计金额 | 金额"),
      "zh-TW": words("商機金額 | 預估金額 | 金額"),
    },
    fieldNames: words("amount | Revenue"),
  },
  probability: {
    labels: {
      en: words("Probability | Win Probability | Deal probability | Probability %"),
      "zh-CN": words("赢率 | 成交概率 | 可能性 | 概率"),
      "zh-TW": words("成交機率 | 贏率 | 可能性"),
    },
    fieldNames: words("WinProbability | DEALSTAGEPROBABILITY | probability"),
  },
  by: BY_NAMES,
};
