import type { RoleOf } from "../../table";
import type { NamesByRole } from "../columnNames";
import { words } from "../words";
import { BY_NAMES } from "./byNames";

/** Headers of leads; a flag or day of conversion goes before a status. */
export const LEAD_NAMES: NamesByRole<RoleOf<"leads">> = {
  lead: {
    labels: {
      en: words("Lead ID | Lead Number | Record ID"),
      "zh-CN": words("线索id | 线索编号 | 潜在客户编号"),
      "zh-TW": words("線索編號 | 潛在客戶編號"),
    },
    fieldNames: words("clue_id"),
  },
  created: {
    labels: {
      en: words("Lead Created | Created Date | Create Date | Created Time | Created On | Date"),
      "zh-CN": words("线索创建时间 | 留资时间 | 创建时间 | 创建日期 | 提交时间 | 日期"),
      "zh-TW": words("線索建立時間 | 建立日期 | 建立時間 | 日期"),
    },
    fieldNames: words("CreatedDate | create_time"),
  },
  status: {
    labels: {
      en: words("Lead Status | Status"),
      "zh-CN": words("线索状态 | 转化状态 | 跟进状态 | 状态"),
      "zh-TW": words("線索狀態 | 轉換狀態 | 狀態"),
    },
    fieldNames: words("convert_status | clue_convert_state"),
  },
  converted: {
    labels: {
      en: words("Converted | Is Converted | Converted Date"),
      "zh-CN": words("是否转化 | 是否转换 | 已转换 | 已转化 | 转化时间 | 转换日期 | 转化日期"),
      "zh-TW": words("是否轉換 | 已轉換 | 轉換日期"),
    },
    fieldNames: words("IsConverted | ConvertedDate"),
  },
  by: BY_NAMES,
};
