import type { value as english } from "../en/value";
import type { Translated } from "../sentences";
import { at } from "./quoting";

export const value = {
  noPeriods: (f) => `${f.argument} 至少须有一期同时有毛利和 ${f.other}`,
  survivalRises: (f) =>
    `${at(f)} 须为最初客户中仍留存的比例，不会上升，实为 ${f.most} 之后出现 ${f.found}`,
  noStates: (f) => `${f.argument} 至少须有一行概率`,
  squareBlock: (f) => `${f.argument} 的列数须与行数 ${f.expected} 相同，实为 ${f.found}`,
  rowSum: (f) =>
    `${at(f)} 每行概率之和须为 1（100%），实为 ${f.found}；客户彻底离开的状态也需要单独一行`,
  noSegments: (f) => `${f.argument} 至少须有一个同时有 ${f.other} 的细分`,
} satisfies Translated<typeof english>;
