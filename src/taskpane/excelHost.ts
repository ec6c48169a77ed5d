import { loadCatalogue } from "./functions/loadCatalogue";
import { localSerial } from "../sheet/text/isoDate";
import type { Host } from "./host";
import { loadExcel } from "./loadExcel";

/** Excel as the pane's host. */
export const excelHost: Host = {
  listSources: async () => (await loadExcel()).listSources(),
  selectionSource: async () => (await loadExcel()).selectionSource(),
  previewSource: async (ref, rows) => (await loadExcel()).previewSource(ref, rows),
  columnCells: async (ref, column, signal) => (await loadExcel()).columnCells(ref, column, signal),
  build: async (request, hooks) => (await loadExcel()).build(request, hooks),
  refresh: async (hooks) => (await loadExcel()).refresh(hooks),
  closePeriod: async (hooks, o) => (await loadExcel()).closePeriod(hooks, o),
  storedRequest: async () => (await loadExcel()).storedRequest(),
  readTargets: async () => (await loadExcel()).readTargets(),
  suggestTargets: async () => (await loadExcel()).suggestTargets(),
  plannableKpis: async () => (await loadExcel()).plannableKpis(),
  planAction: async (id) => (await loadExcel()).addAction(id, localSerial(new Date())),
  showNotes: async () => (await loadExcel()).showNotes(),
  catalogue: loadCatalogue,
  decimalSeparator: async () => (await loadExcel()).decimalSeparator(),
  selectedCells: async () => (await loadExcel()).selectedCells(),
  activeCell: async () => (await loadExcel()).activeCell(),
  insertFormula: async (entry) => (await loadExcel()).insertFormula(entry),
};
