export const COUNT = "個數";
export const MONEY = "金額";
export const RATE = "小數（40% 或 0.4）";
export const CONF = "0 到 1 之間的小數，例如 95%";
export const CUSTOMERS = "一欄或一列顧客編號或名稱";
export const DATES = "日期（Excel 日期序列值）";
export const ORDERS = "一欄或一列訂單編號";
export const AMOUNTS = "一欄或一列金額；負數為退款";
export const CONF_NOTE = "提供 conf 時，結果為一列：value、low、high、n。";
export const REFUND_NOTE =
  "金額為負的資料列是退款：減少營收，但不算訂單。未提供 amount 時，請自行排除退款。";
export const HEADER_NOTE = "數值或日期範圍頂端的文字標題會在所有範圍中一併略過；空白列也會略過。";
export const EMPTY_NOTE =
  "某些版本的 Excel 會把空白儲存格當作 0 傳入，而 0 在此是有效值：請使用不含空白儲存格的範圍。";
