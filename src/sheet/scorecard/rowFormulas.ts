import type { KpiFormat } from "../../catalog/kpis";
import type { SheetText } from "../../i18n/sheet";
import type { KpiLook } from "../facts";
import { cellName } from "../formulas/cellName";
import { columnOf } from "../formulas/columnOf";
import { numberSettingOf } from "../formulas/settingOf";
import { textLiteral } from "../formulas/textLiteral";
import { TABLE } from "../names";
import type { TargetColumn } from "../targets/targetColumns";
import { SCORECARD_INDEX, type ScorecardColumn } from "./columns";
import { statusLabel, type Status } from "./status";

/** Where a row of the scorecard stands: 0-based row, and column of its first cell. */
export interface RowPlace {
  readonly row: number;
  readonly column: number;
}

/** Decimals to which a score is compared: 2 − 1.1 is meant to be 0.9. */
export const COMPARED_DECIMALS = 9;

const both = (a: string, b: string, then: string): string =>
  `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${then},"")`;

/** Difference of two values; of rates in percentage points. */
const difference = (from: string, to: string, format: KpiFormat): string =>
  format === "percent" ? `(${to}-${from})*100` : `${to}-${from}`;

/** Expressions that the formulas of one row are made of. */
function rowNames(place: RowPlace, text: SheetText) {
  const cell = (column: ScorecardColumn): string =>
    cellName(place.row, place.column + SCORECARD_INDEX[column]);
  const target = (column: TargetColumn): string => {
    const values = columnOf(TABLE.targets, text.targets.columns[column]);
    const ids = columnOf(TABLE.targets, text.targets.columns.id);
    return `INDEX(${values},MATCH(${cell("id")},${ids},0))`;
  };
  /** A number of the KPI's own row in the targets, else the setting for all. */
  const orSetting = (column: "cap" | "green_from" | "amber_from"): string =>
    `IF(ISNUMBER(${target(column)}),${target(column)},${numberSettingOf(column, text)})`;
  const isInForce = `${target("active")}="yes"`;
  return { cell, target, orSetting, isInForce };
}

type RowNames = ReturnType<typeof rowNames>;

/** The definition of ATTAIN: up A/T, down 2 − A/T, on 1 − |A − T|/T, never below 0. */
function targetAttainment({ cell, target }: RowNames): string {
  const [a, t] = [cell("actual"), cell("target")];
  const is = (direction: string): string => `${target("direction")}="${direction}"`;
  const atZero = `IF(${is("down")},IF(${a}<=0,1,0),"")`;
  const on = `IF(${is("on")},1-ABS(${a}-${t})/${t},"")`;
  const ratio = `MAX(0,IF(${is("up")},${a}/${t},IF(${is("down")},2-${a}/${t},${on})))`;
  return both(a, t, `IF(${t}<0,"",IF(${t}=0,${atZero},${ratio}))`);
}

/**
 * The share of the way from worst to best that a cell has come, where both ends of a range are given. On a scale whose 0
 * means nothing the target is the best unless another is given.
 */
function onRange(names: RowNames, of: "actual" | "target", isRange: boolean, otherwise: string) {
  const value = names.cell(of);
  const worst = names.target("worst");
  const given = names.target("best");
  const best = isRange ? `IF(ISNUMBER(${given}),${given},${names.cell("target")})` : given;
  const way = `MAX(0,MIN(1,(${value}-${worst})/(${best}-${worst})))`;
  const known = `AND(${names.isInForce},ISNUMBER(${worst}),ISNUMBER(${best}))`;
  return { known, way: `IF(ISNUMBER(${value}),${way},${otherwise})` };
}

/** A range replaces the ratio, and on a scale whose 0 means nothing there is none. */
function attainment(names: RowNames, isRange: boolean): string {
  const { known, way } = onRange(names, "actual", isRange, '""');
  const otherwise = isRange ? '""' : targetAttainment(names);
  return `IFERROR(IF(${known},${way},${otherwise}),"")`;
}

/** What the target itself attains: 1, but on a range that goes beyond the target as far as the target is on it. */
function targetAttains(names: RowNames, isRange: boolean): string {
  const { known, way } = onRange(names, "target", isRange, "1");
  return `IFERROR(IF(${known},${way},1),1)`;
}

function status(
  names: RowNames,
  isRange: boolean,
  words: Readonly<Record<Status, string>>
): string {
  const { cell, orSetting } = names;
  const label = (key: Status): string => textLiteral(statusLabel(key, words));
  const rounded = (score: string): string => `ROUND(${score},${COMPARED_DECIMALS})`;
  const aim = targetAttains(names, isRange);
  const reached = (from: "green_from" | "amber_from"): string =>
    `${rounded(cell("attainment"))}>=${rounded(`${orSetting(from)}*${aim}`)}`;
  const compared = `IF(${reached("green_from")},${label("onTarget")},IF(${reached("amber_from")},${label("watch")},${label("offTarget")}))`;
  const known = `IF(ISNUMBER(${cell("attainment")}),${compared},${label("noTarget")})`;
  return `IF(ISNUMBER(${cell("actual")}),${known},${label("noData")})`;
}

/** Empty instead of 0 for an empty cell of the targets. */
const shown = (value: string, isGiven: string): string => `IFERROR(IF(${isGiven},${value},""),"")`;

/** The native formulas of one scorecard row: they follow every edit of targets, weights and settings. */
export function rowFormulas(
  place: RowPlace,
  { format, lowest }: Pick<KpiLook, "format" | "lowest">,
  text: SheetText
): Partial<Record<ScorecardColumn, string>> {
  const names = rowNames(place, text);
  const { cell, target, orSetting, isInForce } = names;
  const isRange = lowest !== undefined;
  const [a, t, p] = [cell("actual"), cell("target"), cell("previous")];
  const hasNumber = (column: TargetColumn): string =>
    `AND(${isInForce},ISNUMBER(${target(column)}))`;
  const points = `${cell("weight")}*MIN(${cell("attainment")},${orSetting("cap")})`;
  const formulas = {
    target: shown(target("target"), hasNumber("target")),
    gap: both(a, t, difference(t, a, format)),
    gapPercent: isRange ? '""' : both(a, t, `IF(${t}>0,${a}/${t}-1,"")`),
    change: both(a, p, difference(p, a, format)),
    attainment: attainment(names, isRange),
    weight: shown(`MAX(0,${target("weight")})`, hasNumber("weight")),
    points: `IFERROR(${both(cell("attainment"), cell("weight"), points)},"")`,
    status: status(names, isRange, text.status),
    owner: shown(target("owner"), `${target("owner")}<>""`),
  };
  return Object.fromEntries(Object.entries(formulas).map(([key, body]) => [key, `=${body}`]));
}
