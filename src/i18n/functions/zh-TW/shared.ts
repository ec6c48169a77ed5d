export const conf = "信賴水準，如 95%；填寫後橫向傳回數值、下限、上限與樣本數 n。";
export const cac = "顧客獲取成本；省略為 0。";
export const timing = "收款時點：0 為期末，1 為期初；省略為 0。";
export const refunds = "每列金額；負數為退款，不算訂單。";
export const orderLog = {
  customer: "每列的顧客編號；僅用編號時請勿包含標題列。",
  date: "每列的日期；沒有訂單編號時，同一顧客同一天的各列算一筆訂單。",
  order: "每列的訂單編號；編號相同的各列算一筆訂單。",
  amount: refunds,
};
