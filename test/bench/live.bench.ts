import { build, refresh } from "../../src/excel";
import { liveBusiness } from "../excel/support/liveBusiness";
import { quiet } from "../excel/support/requests";
import { openWithFunctions } from "../excel/support/withFunctions";
import { blockText, longestBlock } from "./longestBlock";

const RUNS = 1;
/** All that live formulas take: every row counts in the period, and a part of them twice, for retention. */
const SIZES = { orders: 60_000, deals: 8_000, tickets: 8_000, survey: 8_000 };
/** From the first to the last day of the invented business. */
const PERIOD = { kind: "custom", from: 45292, to: 45292 + 729 } as const;

const seconds = (ms: number): string => (ms / 1000).toFixed(2);
const megabytes = (characters: number): string => (characters / 2 ** 20).toFixed(2);

/** Live formulas at their limit through the real client: the rows, and each actual as a call of our functions. */
export async function* bench(): AsyncGenerator<string> {
  const { workbook, request } = liveBusiness(SIZES, { period: PERIOD });
  for (let run = 1; run <= RUNS; run++) {
    const { standIn } = await openWithFunctions(workbook);
    standIn.meter.reset();
    const started = performance.now();
    let live = "";
    const blocked = await longestBlock(
      async () => {
        ({ live } = await build(request, quiet));
      },
      () => standIn.meter.read().answering
    );
    const took = performance.now() - started;
    const { syncs, largestRequest, largestResponse } = standIn.meter.read();
    yield `live build (${live}), run ${run}: ${seconds(took)} s, ${syncs} syncs, largest request ${megabytes(largestRequest)} MB and response ${megabytes(largestResponse)} MB (aim 4), ${blockText(blocked)}`;
    standIn.meter.reset();
    const again = performance.now();
    await refresh(quiet);
    yield `  refresh: ${seconds(performance.now() - again)} s, ${standIn.meter.read().syncs} syncs`;
  }
}
