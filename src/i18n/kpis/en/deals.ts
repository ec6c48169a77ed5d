import type { DEAL_KPIS } from "../../../catalog/kpis/dealKpis";
import type { KpiNames } from "../kpiNames";

export const deals: KpiNames<typeof DEAL_KPIS> = {
  WINRATE: {
    name: "Win rate",
    explanation:
      "Deals won among those won or lost, by a closing day in the period. Open deals do not count, nor decided ones without a closing day.",
  },
  CYCLE: {
    name: "Sales cycle",
    explanation: "Median number of days from creation to closing of the deals won in the period.",
  },
  PIPELINE: {
    name: "Weighted pipeline",
    explanation:
      "Amount × probability, added up over the deals created before the period's end that are open on the last day of the data; deals without an amount or a probability are left out. Earlier states are not in the data, so there is no previous value.",
  },
  VELOCITY: {
    name: "Sales velocity per day",
    explanation:
      "Deals worked on in the period (created before its end and not decided before its start) × win rate × mean amount of the deals won ÷ median sales cycle: money per day.",
  },
};
