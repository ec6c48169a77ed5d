import type { Engine } from "../engine/Engine";
import type { Zone } from "../engine/engineTypes";
import { intersect } from "../edit/zones";
import type { HostState } from "../engine/hostState";
import { engineCriterion } from "./engineCriterion";
import { withoutZone } from "./withoutZone";

type ListRecord = HostState["lists"][string];

/** Gives cells a drop-down; drop-downs these cells had are gone. */
export function setList(
  engine: Engine,
  sheetId: string,
  id: string,
  zones: readonly Zone[],
  list: ListRecord
): void {
  engine.set("lists", id, list);
  engine.run("ADD_DATA_VALIDATION_RULE", {
    sheetId,
    ranges: zones.map((zone) => ({ _sheetId: sheetId, _zone: zone })),
    rule: {
      id,
      criterion: engineCriterion(plainSource(engine, list.listSource)),
      isBlocking: true,
    },
  });
}

/** The engine reads ranges only, so a name is looked up for it. */
function plainSource({ getters }: Engine, source: string): string {
  const named = source.startsWith("=") ? getters.getNamedRange(source.slice(1)) : undefined;
  return named ? `=${getters.getRangeString(named.range, "")}` : source;
}

export interface FoundList extends ListRecord {
  readonly id: string;
  readonly zones: readonly Zone[];
}

export function listsIn({ getters }: Engine, sheetId: string, zone: Zone): FoundList[] {
  const { lists } = getters.hostState();
  return getters.getDataValidationRules(sheetId).flatMap(({ id, ranges }) => {
    const zones = ranges.map((range) => range.zone);
    const list = lists[id];
    return list && zones.some((each) => intersect(each, zone)) ? [{ id, zones, ...list }] : [];
  });
}

export function clearLists(engine: Engine, sheetId: string, zone: Zone): void {
  for (const { id, zones, listSource, inCellDropDown } of listsIn(engine, sheetId, zone)) {
    const left = zones.flatMap((each) => withoutZone(each, zone));
    engine.run("REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
    if (left.length) setList(engine, sheetId, id, left, { listSource, inCellDropDown });
    else engine.set("lists", id, null);
  }
}
