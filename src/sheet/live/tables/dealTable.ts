import type { DealRows } from "../../../catalog/rows";
import { rowsOfPeriod } from "../../../catalog/facts/rowsOfPeriod";
import { workedDeals } from "../../../catalog/facts/workedDeals";
import { idCells, numberCells } from "../dataCells";
import type { DataRows } from "../livePlan";
import type { LiveContext } from "../liveContext";

/** Deals worked on in the period and those decided in it, each once. */
function takenRows(rows: DealRows, { period }: LiveContext): readonly number[] {
  const decided = rowsOfPeriod(rows.closed, period).filter((row) =>
    ["won", "lost"].includes(rows.outcome[row]!)
  );
  return [...new Set([...workedDeals(rows, period), ...decided])].sort((a, b) => a - b);
}

/** The deals of the period; only open ones have a probability, because of the others nothing is expected any more. */
export function dealsOfPeriod(rows: DealRows, context: LiveContext): DataRows {
  const { start, end } = context.period;
  const taken = takenRows(rows, context);
  const isDecided = (row: number): boolean =>
    rows.outcome[row] !== "open" && rows.closed[row]! >= start && rows.closed[row]! < end;
  const probability = numberCells(rows.probability, taken);
  return {
    name: "CRM_Data_Deals",
    count: taken.length,
    columns: {
      deal: idCells(rows.deal, taken),
      customer: idCells(rows.customer, taken),
      created: numberCells(rows.created, taken),
      closed: numberCells(rows.closed, taken),
      stage: idCells(rows.stage, taken),
      amount: numberCells(rows.amount, taken),
      probability: probability.map((cell, i) => (rows.outcome[taken[i]!] === "open" ? cell : "")),
      result: taken.map((row) => (isDecided(row) ? rows.outcome[row]! : "open")),
    },
  };
}
