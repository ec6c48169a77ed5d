import { KPIS, type KpiId } from "../../catalog/kpis";
import { type Lack, lacksOf as lacksOfKpi } from "../../catalog/lacks";
import { type ChosenSource, mappingInForce } from "../state/source";

/** What the chosen sources lack for a KPI, with the columns as they are mapped now. */
export const lacksOf = (id: KpiId, sources: readonly ChosenSource[]): readonly Lack[] =>
  lacksOfKpi(
    KPIS[id],
    sources.map((source) => ({ kind: source.kind, mapping: mappingInForce(source) }))
  );
