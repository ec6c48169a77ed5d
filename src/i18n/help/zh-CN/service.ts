import type { service as english } from "../en/service";
import type { FunctionHelp } from "../functionHelp";
import { COUNT, CONF, CONF_NOTE } from "./shared";

export const service: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  FCR: {
    meaning: "首次联系即解决的比例。",
    formula: "resolved_first / (contacts − not_resolvable)",
    result: "0 到 1 的小数。",
    units: { resolved_first: COUNT, contacts: COUNT, not_resolvable: COUNT, conf: CONF },
    errors: [
      "#DIV/0!：没有可以首次解决的联系。",
      "#VALUE!：resolved_first 大于 contacts − not_resolvable，not_resolvable 大于 contacts，或个数为负数。",
    ],
    notes: [
      "不给出 not_resolvable 时为毛首次解决率；给出时为净首次解决率，不可能首次解决的联系不计入。",
      CONF_NOTE,
    ],
  },
  COMPLAINT: {
    meaning: "投诉数与订单数或客户数之比。",
    formula: "complaints / base × per",
    result: "每单位或每若干单位的投诉数。",
    units: { complaints: COUNT, base: COUNT, per: "大于 0 的数，例如 100 或 1000" },
    errors: ["#DIV/0!：base 为 0 或空白。", "#VALUE!：个数为负数，或 per 不大于 0。"],
    notes: ["一笔订单可能带来多次投诉，因此结果可以大于 per。"],
  },
  RETURNRATE: {
    meaning: "售出商品中退货或换货的比例。",
    formula: "returned / sold",
    result: "0 到 1 的小数。",
    units: { returned: "个数或金额", sold: "相同订单的个数或金额", conf: CONF },
    errors: ["#DIV/0!：sold 为 0 或空白。", "#VALUE!：returned 大于 sold 或为负数。"],
    notes: ["请统计 sold 中那些订单的退换货，而不是同一个月内发生的退换货。", CONF_NOTE],
  },
};
