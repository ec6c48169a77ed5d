import { build, refresh } from "../../src/excel";
import { openWorkbook } from "../excel/support/openWorkbook";
import { quiet } from "../excel/support/requests";
import { businessRequest, businessWorkbook } from "../support/businessWorkbook";
import { businessTables } from "../support/businessTables";
import { blockText, longestBlock } from "./longestBlock";

const SIZES = { orders: 100_000, deals: 10_000, tickets: 10_000, survey: 10_000 };
const RUNS = 3;

const seconds = (ms: number): string => (ms / 1000).toFixed(2);
const megabytes = (characters: number): string => (characters / 2 ** 20).toFixed(2);

/** A KPI sheet from four sources through the real client: time, requests, size of messages, longest block. */
export async function* bench(): AsyncGenerator<string> {
  const tables = businessTables(SIZES);
  const request = businessRequest(tables);
  for (let run = 1; run <= RUNS; run++) {
    const { standIn } = await openWorkbook(businessWorkbook(tables));
    standIn.meter.reset();
    const started = performance.now();
    const blocked = await longestBlock(
      () => build(request, quiet),
      () => standIn.meter.read().answering
    );
    const took = performance.now() - started;
    const { syncs, actions, largestRequest, largestResponse } = standIn.meter.read();
    yield `build, run ${run}: ${seconds(took)} s (aim 3), ${syncs} syncs (aim 60), ${actions} actions, largest request ${megabytes(largestRequest)} MB and response ${megabytes(largestResponse)} MB (aim 4), ${blockText(blocked)}`;
    standIn.meter.reset();
    const again = performance.now();
    await refresh(quiet);
    yield `  refresh: ${seconds(performance.now() - again)} s, ${standIn.meter.read().syncs} syncs`;
  }
}
