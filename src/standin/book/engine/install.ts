import { BatchPlugin } from "./BatchPlugin";
import { withoutSilentGrowth, withTableReferences } from "./enginePlugins";
import { withCheaperEvaluation } from "./evaluation";
import { speakExcelFormulas, THIS_ROW } from "./excelFormulas";
import { HostStatePlugin } from "./HostStatePlugin";
import { withColorsOnDemand, withoutSheetsOfData } from "./largeSheets";
import {
  addFunction,
  coreTypes,
  helpers,
  invalidateEvaluationCommands,
  registries,
} from "./ospreadsheet";
import { ShiftPlugin } from "./ShiftPlugin";
import { thisRow } from "./thisRow";

interface PluginRegistry {
  get(name: string): unknown;
  add(name: string, plugin: unknown): unknown;
  replace(name: string, plugin: unknown): unknown;
}

/** Errors the engine would otherwise take for text. */
const EXCEL_ERRORS = ["#VALUE!", "#REF!", "#NUM!", "#NULL!", "#CALC!", "#BUSY!"];

/** After these, structured references may mean other cells, so dependencies are built anew. */
const TABLE_COMMANDS = [
  "CREATE_TABLE",
  "UPDATE_TABLE",
  "REMOVE_TABLE",
  "HOST_TABLES",
  "HOST_SHIFT",
];

let installed = false;

/** Extends the engine for all models of this realm; the engine's registries are global. */
export function installHost(): void {
  if (installed) return;
  installed = true;
  speakExcelFormulas();
  for (const error of EXCEL_ERRORS) registries.errorTypes.add(error);
  for (const type of TABLE_COMMANDS) (invalidateEvaluationCommands as Set<string>).add(type);
  for (const type of ["HOST_SET", "HOST_TABLES", "HOST_SHIFT"]) {
    (coreTypes as Set<string>).add(type);
    registries.inverseCommandRegistry.add(type, (command) => [command]);
  }
  installPlugins();
  addFunction(THIS_ROW, {
    description: "The cells of a table column in this row",
    args: [helpers.arg("column (range)", "")],
    compute: thisRow,
  } as never);
}

function installPlugins(): void {
  const core = registries.corePluginRegistry as unknown as PluginRegistry;
  const views = registries.coreViewsPluginRegistry as unknown as PluginRegistry;
  const features = registries.featurePluginRegistry as unknown as PluginRegistry;
  core.replace("named_ranges", withTableReferences(core.get("named_ranges") as never));
  core.replace("tables", withoutSilentGrowth(core.get("tables") as never));
  core.replace("cell", withoutSheetsOfData(core.get("cell") as never));
  core.add("host_shift", ShiftPlugin);
  core.add("host_state", HostStatePlugin);
  views.replace("evaluation", withCheaperEvaluation(views.get("evaluation") as never));
  views.replace("custom_colors", withColorsOnDemand(views.get("custom_colors") as never));
  features.add("host_batch", BatchPlugin);
}
