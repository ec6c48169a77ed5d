import type { value as english } from "../en/value";
import type { Translated } from "../sentences";
import { at } from "./quoting";

export const value = {
  noPeriods: (f) => `${f.argument} 至少必須有一期同時有毛利與 ${f.other}`,
  survivalRises: (f) =>
    `${at(f)} 必須是最初顧客中仍留存的比例，不會上升，目前為 ${f.most} 之後出現 ${f.found}`,
  noStates: (f) => `${f.argument} 至少必須有一列機率`,
  squareBlock: (f) => `${f.argument} 的欄數必須與列數 ${f.expected} 相同，目前為 ${f.found}`,
  rowSum: (f) =>
    `${at(f)} 每列機率總和必須是 1（100%），目前為 ${f.found}；顧客徹底離開的狀態也需要單獨一列`,
  noSegments: (f) => `${f.argument} 至少必須有一個同時有 ${f.other} 的區隔`,
} satisfies Translated<typeof english>;
