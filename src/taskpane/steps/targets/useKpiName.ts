import { kpiTexts } from "../../../i18n/kpis";
import { isKpiId } from "../../kpis/kpiIds";
import { usePane } from "../../view/PaneContext";

/** Names of KPIs, those of the analyst's own included. */
export function useKpiName(): (id: string) => string {
  const { state, text, language } = usePane();
  return (id) => {
    if (isKpiId(id)) return kpiTexts[language].kpis[id].name;
    const name = state.own.find((kpi) => kpi.id === id)?.name.trim() ?? "";
    return name === "" ? text.kpis.own.unnamed : name;
  };
}
