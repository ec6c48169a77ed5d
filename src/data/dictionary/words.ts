/**
 * A word list in the form it is easiest to read and to extend.
 * @example words("订单编号 | 订单号") // => ["订单编号", "订单号"]
 */
export function words(list: string): readonly string[] {
  return list.split("|").map((word) => word.trim());
}
