import { writeXlsx } from "../../standin/files/writeXlsx";
import { describeCharts } from "../describeCharts";
import type { AddInOutcome, AddInRequest, SourceTable } from "./addIn";
import { mergeRequest } from "./mergeRequest";
import { existingWorkbook } from "./outputs";
import type { KpiOptions } from "./parseOptions";
import type { Progress } from "./progress";
import { readSource } from "./readSource";
import { readSources, sourceRequests } from "./readSources";
import { runAddIn, type BuiltAddIn, type RunningAddIn } from "./runAddIn";
import { languageNamed, TEXTS, type KpiLanguage } from "./texts";
import { writeFiles } from "./writeFiles";

/** The tables of `--settings` and `--targets`, where they are given. */
async function givenTables({ settings, targets }: KpiOptions) {
  return {
    settings: settings === undefined ? null : await readSource(settings),
    targets: targets === undefined ? null : await readSource(targets),
  };
}

async function givenRows(
  { settings, targets }: Awaited<ReturnType<typeof givenTables>>,
  addIn: RunningAddIn
) {
  return {
    ...(settings === null ? {} : { settings: await addIn.readSettings(settings) }),
    ...(targets === null ? {} : { targets: await addIn.readTargets(targets) }),
  };
}

const bytesOf = (json: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`);

function build(
  addIn: RunningAddIn,
  request: AddInRequest,
  tables: readonly SourceTable[],
  progress: Progress
): Promise<AddInOutcome> {
  const byLabel = new Map(tables.map((table) => [table.label, table]));
  return addIn.build(request, {
    onProgress: ({ step, fraction }) => progress.step(step, fraction),
    readFile: (label) => {
      const table = byLabel.get(label);
      return table ? Promise.resolve(table) : Promise.reject(new Error(`No file ${label}`));
    },
  });
}

export interface BuildHooks {
  readonly progress: Progress;
  /** The language that everything is said in from here on: a refresh speaks that of its workbook. */
  onLanguage(language: KpiLanguage): void;
}

/** Builds or refreshes the workbook that the options ask for. Nothing is written unless everything worked. */
export async function buildKpis(
  options: KpiOptions,
  built: BuiltAddIn,
  { progress, onLanguage }: BuildHooks
): Promise<AddInOutcome> {
  const { out, json, language } = options;
  const text = TEXTS[language].progress;
  const given = await givenTables(options);
  const read = await readSources(options.sources, (file) => progress.step(text.reading({ file })));
  progress.step(text.opening({ file: out }));
  const addIn = await runAddIn(built, await existingWorkbook(options), language);
  const rows = await givenRows(given, addIn);
  const stored = await addIn.storedRequest();
  const sources = await sourceRequests(read, options, { addIn, stored });
  const request = mergeRequest(stored, { sources, ...rows }, options);
  const spoken = languageNamed(request.language);
  onLanguage(spoken);
  const tables = read.map(({ table }) => table);
  const outcome = await build(addIn, request, tables, progress);
  progress.step(TEXTS[spoken].progress.writing({ file: out }));
  const workbook = await writeXlsx(describeCharts(await addIn.workbook()), { addIn: built });
  const jsonFile = json === undefined ? [] : [[json, bytesOf(outcome.results)] as const];
  await writeFiles([[out, workbook], ...jsonFile]);
  return outcome;
}
