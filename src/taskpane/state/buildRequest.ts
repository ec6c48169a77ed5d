import type { OrderRole } from "../../data/table";
import type { Language } from "../../i18n/language";
import type { BuildRequest, SourceRequest } from "../../sheet/request";
import { choiceOf } from "../dates/periodEntry";
import { chosenKpis } from "../kpis/kpiIds";
import { clvSettings } from "./clvInputs";
import type { PaneState } from "./paneState";
import { problemsOf } from "./problems";
import { asksDateOrder, type ChosenSource, mappingInForce } from "./source";

function sourceRequest(source: ChosenSource): SourceRequest {
  const mapping = mappingInForce(source);
  const headers = Object.fromEntries(
    (Object.entries(mapping) as [OrderRole, number][]).map(([role, column]) => [
      role,
      source.recognition.columns[column]?.header ?? "",
    ])
  );
  const order =
    source.dateOrder !== null && asksDateOrder(source) ? { dateOrder: source.dateOrder } : {};
  return { kind: "orders", ref: source.info.ref, mapping, headers, ...order };
}

/** The build that the pane's choices ask for, or null while a problem is left. */
export function buildRequest(state: PaneState, language: Language): BuildRequest | null {
  const period = choiceOf(state.period);
  if (state.source === null || period === null || problemsOf(state).length > 0) return null;
  const kpis = chosenKpis(state.leftOut);
  const settings = kpis.includes("CLV") ? clvSettings(state.clv) : {};
  return {
    sources: [sourceRequest(state.source)],
    period,
    language,
    ...(state.leftOut.length === 0 ? {} : { kpis }),
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
  };
}
