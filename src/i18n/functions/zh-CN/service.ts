import type { FunctionText } from "../functionText";
import { conf } from "./shared";

export const service = {
  FCR: {
    description: "首次解决率：首次联系即解决的比例。",
    parameters: {
      resolved_first: "首次联系即解决的数量。",
      contacts: "联系总数。",
      not_resolvable: "其中不可能首次解决的数量；省略为 0。",
      conf,
    },
  },
  COMPLAINT: {
    description: "投诉率：每笔订单、每位客户或每若干单位的投诉数。",
    parameters: {
      complaints: "投诉数。",
      base: "订单数或客户数。",
      per: "按多少单位计算，如 1000；省略为 1。",
    },
  },
  HANDLETIME: {
    description: "投诉处理时长：投诉或工单从提出到关闭的小时数。",
    parameters: {
      opened: "提出的日期和时间。",
      closed: "关闭的日期和时间；未关闭的不计，给出 as_of 时按删失处理。",
      stat: "median 中位数、mean 平均数或 0 到 1 的分位数；省略为 median。",
      as_of: "已知数据的最后一天；填写后未关闭的按至今已用的时间计入。",
    },
  },
  RETURNRATE: {
    description: "退换货率：售出商品中退换的比例。",
    parameters: {
      returned: "退换的订单数、件数或金额。",
      sold: "售出的订单数、件数或金额。",
      conf,
    },
  },
} satisfies Record<string, FunctionText>;
