import { pastOfKpis } from "../sheet/history/pastOfKpis";
import { BLOCK } from "../sheet/names";
import { suggestTargets as suggest, type TargetSuggestion } from "../sheet/targets/suggestTargets";
import { withExcel } from "./session/session";

/**
 * Targets that the past periods of the last build suggest, one per KPI with at least six of them; none before the first
 * build. Values in the unit of the KPI: rates are fractions.
 */
export const suggestTargets = (): Promise<readonly TargetSuggestion[]> =>
  withExcel(async ({ context, sync }) => {
    const name = context.workbook.names.getItemOrNullObject(BLOCK.seriesData).load("type");
    await sync();
    if (name.isNullObject || name.type !== "Range") return [];
    const range = name.getRange().load("values");
    await sync();
    return suggest(pastOfKpis(range.values));
  });
