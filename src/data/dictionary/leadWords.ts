import { cleanText } from "../cells/cleanText";
import { words } from "./words";

/** States of a lead that became a customer, normalised. */
const CONVERTED = words(`converted | closed - converted | closed converted | customer | won |
  closed won | 已转化 | 已转换 | 转化成功 | 已成交 | 成交 | 赢单 | 已转客户 | 正价品支付 |
  已轉換 | 已轉化 | 轉換成功 | 贏單 | 已轉顧客`);

/** States of a lead that did not, or not yet. */
const NOT_CONVERTED = words(`new | open | open - not contacted | working | working - contacted |
  contacted | attempted to contact | not contacted | in progress | nurturing | connected | open deal |
  qualified | unqualified | not qualified | bad timing | pre-qualified | junk lead | lost lead | lost |
  contact in future | closed - not converted | closed not converted | not converted | disqualified |
  新 | 新线索 | 待跟进 | 未跟进 | 跟进中 | 已跟进 | 未分配 | 已分配 | 无效 | 无效线索 | 已关闭 | 未转化 |
  未转换 | 合法转化 | 回访-信息确认 | 回访-加为好友 | 回访-高潜成交 | 未处理 | 处理中 | 流失 |
  新線索 | 待跟進 | 未跟進 | 跟進中 | 已跟進 | 無效 | 無效線索 | 已關閉 | 未轉換 | 未轉化 | 未處理 |
  處理中`);

const MEANINGS: ReadonlyMap<string, number> = new Map([
  ...NOT_CONVERTED.map((word) => [word, 0] as const),
  ...CONVERTED.map((word) => [word, 1] as const),
]);

/**
 * Whether a state says that a lead became a customer: 1 or 0, NaN for a state that nobody knows.
 * @example leadStatusMeaning("Closed - Converted") // => 1
 */
export const leadStatusMeaning = (cell: string | number): number =>
  MEANINGS.get(cleanText(String(cell)).toLowerCase()) ?? NaN;
