import type { scorecard as english } from "../en/scorecard";
import type { Translated } from "../sentences";
import { at } from "./quoting";

export const scorecard = {
  benchmarkCells: (f) =>
    `${f.argument} 必須是一個儲存格（乘積）或三個儲存格（每項一個），目前為 ${f.found} 個`,
  mixedUnits: (f) =>
    `${at(f)} 必須與其他數值單位一致，全部為小數（0.85）或全部為百分數（85），目前為 ${f.found}`,
  noGrade: (f) => `等第表中必須有不大於 ${f.found} 的門檻，目前沒有`,
  noRelativeChange: (f) =>
    `計算相對變化時參照值必須大於 0，目前為 ${f.found}；請改用單位 abs 或 pp`,
  perMeasure: (f) =>
    `${f.argument} 必須是一個儲存格，或與 measures 的 ${f.expected} 欄一一對應，目前為 ${f.found} 個`,
} satisfies Translated<typeof english>;
