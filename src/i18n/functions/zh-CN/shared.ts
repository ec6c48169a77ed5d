export const conf = "置信水平，如 95%；填写后横向返回数值、下限、上限和样本量 n。";
export const cac = "获客成本；省略为 0。";
export const timing = "收款时点：0 为期末，1 为期初；省略为 0。";
export const refunds = "每行金额；负数为退款，不算订单。";
export const orderLog = {
  customer: "每行的客户编号；仅用编号时请勿包含标题行。",
  date: "每行的日期；没有订单编号时，同一客户同一天的行算一笔订单。",
  order: "每行的订单编号；编号相同的行算一笔订单。",
  amount: refunds,
};
