import { formatZone, quoteSheet } from "../cells/address";
import { isRangeName } from "../data/toEngineData";
import type { Engine } from "../engine/Engine";
import { reach } from "./reach";

/** All names with the letters they were made with. */
export function names({ getters }: Engine): string[] {
  return [
    ...getters.getNamedRanges().map(({ name }) => name),
    ...Object.values(getters.hostState().formulaNames).map(({ name }) => name),
  ];
}

export function findName(engine: Engine, name: string): string | undefined {
  return names(engine).find((each) => each.toLowerCase() === name.toLowerCase());
}

export function nameFormula({ getters }: Engine, name: string): string | undefined {
  const range = getters.getNamedRanges().find((each) => each.name === name)?.range;
  if (range?.invalidXc) return "=#REF!";
  if (range)
    return `=${quoteSheet(getters.getSheetName(range.sheetId))}!${formatZone(range.zone, "$")}`;
  return getters.hostState().formulaNames[name.toLowerCase()]?.formula;
}

/** Makes a name or points it anew. Names of ranges are the engine's, the others the host's. */
export function setName(engine: Engine, name: string, formula: string): void {
  const { getters } = engine;
  const isRange = isRangeName({ name, formula, visible: true });
  const had = getters.getNamedRanges().some((each) => each.name === name);
  if (!isRange) {
    if (had) engine.run("DELETE_NAMED_RANGE", { name });
    engine.set("formulaNames", name.toLowerCase(), { name, formula });
    return;
  }
  engine.set("formulaNames", name.toLowerCase(), null);
  const { sheetId, zone } = getters.getRangeFromSheetXC(
    getters.getActiveSheetId(),
    formula.slice(1)
  );
  // The engine refuses a range below its last row, where Excel has cells.
  reach(engine, sheetId, zone);
  // Without the sheet the engine holds the range against the size of the active one.
  const ranges = [{ _sheetId: sheetId, _zone: zone }];
  const names = { oldRangeName: name, newRangeName: name };
  if (had) engine.run("UPDATE_NAMED_RANGE", { ...names, sheetId, ranges });
  else engine.run("CREATE_NAMED_RANGE", { name, sheetId, ranges });
}

export function removeName(engine: Engine, name: string): void {
  if (engine.getters.getNamedRanges().some((each) => each.name === name))
    engine.run("DELETE_NAMED_RANGE", { name });
  engine.set("formulaNames", name.toLowerCase(), null);
  engine.set("hiddenNames", name.toLowerCase(), null);
}
