import type { RoleOf } from "../../table";
import type { NamesByRole } from "../columnNames";
import { words } from "../words";
import { BY_NAMES } from "./byNames";
import { CUSTOMER_NAMES } from "./customerNames";

/** Headers of tickets, cases and complaints; a column that says complaint goes before any reason. */
export const TICKET_NAMES: NamesByRole<RoleOf<"tickets">> = {
  ticket: {
    labels: {
      en: words("Case Number | Case ID | Ticket ID | Ticket Number"),
      "zh-CN": words("工单编号 | 工单号 | 个案编号 | 服务单号 | 投诉编号"),
      "zh-TW": words("工單編號 | 個案編號 | 案件編號"),
    },
    fieldNames: words("CaseNumber"),
  },
  customer: CUSTOMER_NAMES,
  opened: {
    labels: {
      en: words(`Date/Time Opened | Opened At | Opened | Opened Date | Created Date | Create date |
        Created Time | Created At`),
      "zh-CN": words(`受理时间 | 报修时间 | 投诉时间 | 工单创建时间 | 创建时间 | 提交时间 |
        创建日期`),
      "zh-TW": words("開單時間 | 受理時間 | 建立時間 | 建立日期"),
    },
    fieldNames: words("CreatedDate"),
  },
  responded: {
    labels: {
      en: words(`First Response Date/Time | First Response Time | First Response | First Reply At |
        First agent email response date`),
      "zh-CN": words("首次响应时间 | 首响时间 | 首次回复时间 | 响应时间"),
      "zh-TW": words("首次回應時間 | 首次回覆時間"),
    },
    fieldNames: [],
  },
  closed: {
    labels: {
      en: words(`Date/Time Closed | Closed Date | Close date | Closed At | Resolved At | Resolved |
        Resolved Date`),
      "zh-CN": words("关闭时间 | 关闭日期 | 结单时间 | 办结时间 | 解决时间 | 完成时间"),
      "zh-TW": words("結案時間 | 關閉時間 | 關閉日期 | 解決時間 | 完成時間"),
    },
    fieldNames: words("ClosedDate"),
  },
  reason: {
    labels: {
      en: words("Complaint | Is Complaint | Case Reason | Reason | Category | Type | Case Origin"),
      "zh-CN": words("是否投诉 | 是否客诉 | 工单类型 | 问题类型 | 服务类型 | 原因 | 类型"),
      "zh-TW": words("是否投訴 | 是否客訴 | 工單類型 | 問題類型 | 案件類型 | 原因 | 類型"),
    },
    fieldNames: words("Reason"),
  },
  contacts: {
    labels: {
      en: words(`Contacts | Number of Contacts | Contact Count | Interactions | Touches |
        Number of Replies`),
      "zh-CN": words("联系次数 | 沟通次数 | 接触次数 | 回复次数"),
      "zh-TW": words("聯絡次數 | 溝通次數 | 接觸次數 | 回覆次數"),
    },
    fieldNames: [],
  },
  by: BY_NAMES,
};
