export const COUNT = "个数";
export const MONEY = "金额";
export const RATE = "小数（40% 或 0.4）";
export const CONF = "0 到 1 之间的小数，例如 95%";
export const CUSTOMERS = "一列或一行客户编号或名称";
export const DATES = "日期（Excel 日期序列值）";
export const ORDERS = "一列或一行订单编号";
export const AMOUNTS = "一列或一行金额；负数为退款";
export const CONF_NOTE = "给出 conf 时，结果为一行：value、low、high、n。";
export const REFUND_NOTE =
  "金额为负的行是退款：减少收入，但不算订单。不提供 amount 时，请自行排除退款行。";
export const HEADER_NOTE = "数值或日期区域顶部的文本标题会在所有区域中一并跳过；空白行也会跳过。";
export const EMPTY_NOTE =
  "某些版本的 Excel 会把空单元格当作 0 传入，而 0 在这里是有效值：请使用不含空单元格的区域。";
