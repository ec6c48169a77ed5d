import type { scorecard as english } from "../en/scorecard";
import type { Translated } from "../sentences";
import { at } from "./quoting";

export const scorecard = {
  benchmarkCells: (f) =>
    `${f.argument} 须为一个单元格（乘积）或三个单元格（每项一个），实为 ${f.found} 个`,
  mixedUnits: (f) =>
    `${at(f)} 须与其他数值单位一致，全部为小数（0.85）或全部为百分数（85），实为 ${f.found}`,
  noGrade: (f) => `等级表中须有不大于 ${f.found} 的分数线，实际没有`,
  noRelativeChange: (f) => `计算相对变化时参照值须大于 0，实为 ${f.found}；请改用单位 abs 或 pp`,
  perMeasure: (f) =>
    `${f.argument} 须为一个单元格，或与 measures 的 ${f.expected} 列一一对应，实为 ${f.found} 个`,
} satisfies Translated<typeof english>;
