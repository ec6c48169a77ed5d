import type { service as english } from "../en/service";
import type { FunctionHelp } from "../functionHelp";
import { COUNT, CONF, CONF_NOTE, HEADER_NOTE } from "./shared";

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
  HANDLETIME: {
    meaning: "关闭一个投诉或工单需要多长时间。",
    formula:
      "每行的 (closed − opened) × 24；再取中位数、平均值或分位数（PERCENTILE.INC）\n给出 as_of：Kaplan–Meier 分位数，未关闭的行在该日结束时删失",
    result: "经过的小时数，含夜间和周末。",
    units: {
      opened: "带时间的日期（Excel 日期序列值）",
      closed: "带时间的日期；未关闭时留空",
      stat: '"median"、"mean" 或 0 到 1 的数',
      as_of: "日期，整天计入",
    },
    errors: [
      "#VALUE!：关闭早于提出（提示会指出行号）、日期为文本，或给出 as_of 时求平均值。",
      "#N/A：没有已关闭的行，或给出 as_of 时已关闭的太少；求平均值时为 #DIV/0!。",
    ],
    notes: [
      "不给出 as_of 时，未关闭的行不计入；未关闭的较多时，中位数会偏短。",
      "在 as_of 之后关闭的视为当时未关闭；在其后提出的不计入。",
      HEADER_NOTE,
    ],
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
