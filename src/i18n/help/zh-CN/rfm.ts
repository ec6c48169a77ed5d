import type { rfm as english } from "../en/rfm";
import type { FunctionHelp } from "../functionHelp";
import { CUSTOMERS, DATES, ORDERS, AMOUNTS } from "./shared";

export const rfm: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  RFM: {
    meaning: "每个客户的最近购买、频率和金额，附评分与客户分层名称。",
    formula:
      "评分 = 1 + 低于该值的分界点个数；分界点为 k/bins 分位数（PERCENTILE.INC）\n最近购买的评分反向：越近分越高\ncode = 100·r + 10·f + m",
    result: "带标题的表：customer、recency_days、frequency、monetary、r、f、m、code、segment。",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      amount: AMOUNTS,
      order: ORDERS,
      as_of: "日期；省略时为数据中的最晚日期",
      bins: "2 到 9 的整数，省略时为 5",
      method: '"independent" 或 "nested"',
      top: "按金额保留的行数",
    },
    errors: [
      "#N/A：没有购买记录，或结果超过 100,000 个单元格：请给出 top，或使用窗格。",
      "#VALUE!：未知的 method、bins 不在 2 到 9 之间，或区域长度不同。",
    ],
    notes: [
      "相同的值总是得到相同的评分。",
      "R 的 rfm 程序包把每个分界点加 1：高出分界点不足 1 的值在那里低一档。",
      "分层名称适用于 5 档；其他档数时该列为空。",
      "只有退款的客户不计入。",
    ],
  },
  SEGMENT: {
    meaning: "客户的 RFM 评分所属分层的名称。",
    formula:
      "三个评分都符合的第一行\n默认表（r / f / m）：Champions 4-5/4-5/4-5、Can't Lose Them 1/4-5/4-5、New Customers 4-5/1/1-5、Promising 3/1/1-5、Loyal Customers 3-5/3-5/1-5、Potential Loyalists 3-5/2/1-5、At Risk 1-2/3-5/1-5、Needs Attention 2/2/1-5、About To Sleep 2/1/1-5、Lost 1/1-2/1-5",
    result: "名称；区域返回一列。",
    units: {
      r: "评分，默认表为 1 到 5",
      f: "评分，默认表为 1 到 5",
      m: "评分，默认表为 1 到 5",
      table: "七列：名称、r_low、r_high、f_low、f_high、m_low、m_high",
    },
    errors: [
      "#N/A：表中没有符合的行；区域中只出现在该行。",
      "#VALUE!：表不是七列、有空单元格，或最低分大于最高分。",
    ],
    notes: [
      "表上方的标题行会跳过；三个评分不全的行为空。",
      "5 档时，CRM.RFM 已按默认表给出分层名称。",
    ],
  },
};
