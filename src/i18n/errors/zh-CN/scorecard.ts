import type { scorecard as english } from "../en/scorecard";
import type { Translated } from "../sentences";
import { at } from "./quoting";

export const scorecard = {
  benchmarkCells: (f) =>
    `${f.argument} 须为一个单元格（乘积）或三个单元格（每项一个），实为 ${f.found} 个`,
  mixedUnits: (f) =>
    `${at(f)} 须与其他数值单位一致，全部为小数（0.85）或全部为百分数（85），实为 ${f.found}`,
} satisfies Translated<typeof english>;
