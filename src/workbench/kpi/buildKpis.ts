import { writeXlsx } from "../../standin/files/writeXlsx";
import { describeCharts } from "../describeCharts";
import type { AddInOutcome, AddInRequest } from "./addIn";
import { mapColumns, mappedHeaders } from "./mapColumns";
import { existingWorkbook } from "./outputs";
import type { KpiOptions } from "./parseOptions";
import type { Progress } from "./progress";
import { readSettings, readTargets } from "./readRows";
import { readSource } from "./readSource";
import { runAddIn, type BuiltAddIn } from "./runAddIn";
import { TEXTS } from "./texts";
import { writeFiles } from "./writeFiles";

async function givenRows({ settings, targets }: KpiOptions) {
  return {
    ...(settings === undefined ? {} : { settings: await readSettings(settings) }),
    ...(targets === undefined ? {} : { targets: await readTargets(targets) }),
  };
}

const bytesOf = (json: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`);

/** Builds or refreshes the workbook that the options ask for. Nothing is written unless everything worked. */
export async function buildKpis(
  options: KpiOptions,
  built: BuiltAddIn,
  progress: Progress
): Promise<AddInOutcome> {
  const { orders, out, json, period, language, dateOrder, map } = options;
  const text = TEXTS[language].progress;
  progress.step(text.reading({ file: orders }));
  const given = await givenRows(options);
  const table = await readSource(orders);
  progress.step(text.opening({ file: out }));
  const addIn = await runAddIn(built, await existingWorkbook(options), language);
  const recognition = await addIn.recognise(table);
  const mapping = mapColumns(table, recognition, map);
  const source = {
    kind: "orders" as const,
    ref: { type: "file" as const, label: table.label },
    mapping,
    headers: mappedHeaders(recognition, mapping),
    ...(dateOrder === undefined ? {} : { dateOrder }),
  };
  const request: AddInRequest = { sources: [source], period, language, ...given };
  const outcome = await addIn.build(request, {
    onProgress: ({ step, fraction }) => progress.step(step, fraction),
    readFile: () => Promise.resolve(table),
  });
  progress.step(text.writing({ file: out }));
  const workbook = await writeXlsx(describeCharts(await addIn.workbook()), { addIn: built });
  const jsonFile = json === undefined ? [] : [[json, bytesOf(outcome.results)] as const];
  await writeFiles([[out, workbook], ...jsonFile]);
  return outcome;
}
