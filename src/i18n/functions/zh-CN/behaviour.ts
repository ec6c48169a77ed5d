import type { FunctionText } from "../functionText";
import { conf, orderLog } from "./shared";

export const behaviour = {
  REPEAT: {
    description: "复购率：至少下过两笔订单的客户比例。",
    parameters: { ...orderLog, conf },
  },
  FREQ: {
    description: "购买频率：每位客户每期的订单数。",
    parameters: { ...orderLog, periods: "数据覆盖的期数；省略为 1。" },
  },
  AOV: {
    description: "客单价（笔单价）：扣除退款后的收入除以订单数。",
    parameters: {
      amount: "每行金额；负数为退款。",
      order: orderLog.order,
      customer: "每行的客户编号。",
      date: "每行的日期；有客户而无订单编号时，同一客户同一天的行算一笔订单。",
    },
  },
  ARPU: {
    description: "人均消费：每位客户每期的收入，已扣除退款。",
    parameters: {
      amount: "每行金额；负数为退款。",
      customer: "每行的客户编号。",
      periods: "数据覆盖的期数；省略为 1。",
    },
  },
  GAP: {
    description: "购买间隔：同一客户相邻两个购买日之间的天数。",
    parameters: {
      customer: "每行的客户编号。",
      date: "每行的日期。",
      stat: "median、mean 或 0 到 1 的分位数；省略为 median。",
      amount: "每行金额；负数为退款，不算购买。",
    },
  },
  WALLET: {
    description: "钱包份额：客户花在本企业的金额占其同类总支出的比例。",
    parameters: {
      own: "花在本企业的金额，一个单元格或每位客户一行。",
      total: "同类总支出，一个单元格或相同的各行。",
    },
  },
  "WALLET.RULE": {
    description: "钱包分配法则：由客户对品牌的排名推算钱包份额。",
    parameters: {
      rank: "本品牌在客户所用品牌中的排名；1 为最好，并列取平均名次。",
      brands: "客户在该品类中使用的品牌数。",
    },
  },
  RFM: {
    description: "RFM 表：每位客户的最近购买、购买频率和消费金额及其评分和客户分层。",
    parameters: {
      customer: "每行的客户编号。",
      date: "每行的日期。",
      amount: "每行金额；负数为退款。",
      order: "每行的订单编号；省略时同一客户同一天的行算一笔订单。",
      as_of: "计算最近购买天数的基准日；省略为数据中的最晚日期。",
      bins: "评分档数，2 到 9；省略为 5。",
      method: "independent 各自评分，或 nested 在 R 内评 F、在 R×F 内评 M；省略为 independent。",
      top: "只列消费金额最高的若干客户。",
    },
  },
  SEGMENT: {
    description: "按 RFM 评分查找客户分层名称，可用默认表或自定义表；区域按行返回。",
    parameters: {
      r: "R 评分或其区域。",
      f: "F 评分或其区域。",
      m: "M 评分或其区域。",
      table: "七列：名称、r_low、r_high、f_low、f_high、m_low、m_high；取第一个符合的行。",
    },
  },
} satisfies Record<string, FunctionText>;
