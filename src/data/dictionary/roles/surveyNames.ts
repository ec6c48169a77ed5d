import type { RoleOf } from "../../table";
import type { NamesByRole } from "../columnNames";
import { words } from "../words";
import { BY_NAMES } from "./byNames";
import { CUSTOMER_NAMES } from "./customerNames";

/** Headers of survey answers; questions are known by their wording. */
export const SURVEY_NAMES: NamesByRole<RoleOf<"survey">> = {
  customer: {
    ...CUSTOMER_NAMES,
    questions: [/(客户|会员|客戶|會員)(编号|編號|id|号|號|代码|代碼)/, /customer (id|number)/],
  },
  date: {
    labels: {
      en: words("Submission Date | Response Date | Survey Date | Submitted At | Date"),
      "zh-CN": words("提交答卷时间 | 提交时间 | 填写时间 | 答题时间 | 调查日期 | 日期"),
      "zh-TW": words("填寫時間 | 填答日期 | 提交時間 | 調查日期 | 日期"),
    },
    fieldNames: [],
  },
  recommend: {
    labels: {
      en: words("NPS Score | NPS | Likelihood to Recommend"),
      "zh-CN": words("NPS评分 | NPS | 推荐意愿分 | 推荐意愿 | 净推荐值"),
      "zh-TW": words("NPS評分 | 推薦意願 | 淨推薦值"),
    },
    fieldNames: [],
    questions: [
      /推[荐薦].{0,20}(可能|意愿|意願)/,
      /(愿意|願意|意愿|意願|可能).{0,20}推[荐薦]/,
      /(likely|likelihood).{0,40}recommend/,
      /\bnps\b/,
      /[净淨]推[荐薦]/,
    ],
  },
  satisfaction: {
    labels: {
      en: words("CSAT Score | CSAT | Satisfaction Score | Overall Satisfaction | Satisfaction"),
      "zh-CN": words("总体满意度 | 满意度评分 | 满意度 | 服务满意度"),
      "zh-TW": words("整體滿意度 | 滿意度評分 | 滿意度"),
    },
    fieldNames: [],
    questions: [
      /(总体|總體|整体|整體).{0,10}[满滿]意/,
      /overall.{0,40}satisf(ied|action)/,
      /[满滿]意/,
      /satisf(ied|action)/,
      /\bcsat\b/,
    ],
  },
  effort: {
    labels: {
      en: words("CES Score | CES | Customer Effort Score | Ease of Resolution"),
      "zh-CN": words("客户费力度 | 费力度 | 容易程度"),
      "zh-TW": words("客戶費力度 | 費力度 | 容易程度"),
    },
    fieldNames: [],
    questions: [/容易|轻松|輕鬆/, /how easy|ease of/, /费力|費力/, /\beffort\b/, /\bces\b/],
  },
  by: BY_NAMES,
};
