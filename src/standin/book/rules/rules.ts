import { formatZone } from "../cells/address";
import type { Engine } from "../engine/Engine";
import type { Zone } from "../engine/engineTypes";
import { parseAddress } from "../cells/address";
import { intersect } from "../edit/zones";
import type { RuleData } from "../workbookData";
import { engineRule } from "./engineRule";
import { withoutZone } from "./withoutZone";

/** Adds a conditional format, or replaces the one of that id. New ones come first. */
export function setRule(
  engine: Engine,
  sheetId: string,
  id: string,
  zones: readonly Zone[],
  rule: RuleData
): void {
  const isNew = !engine.getters.hostState().rules[id];
  engine.set("rules", id, rule);
  engine.run("ADD_CONDITIONAL_FORMAT", {
    sheetId,
    cf: { id, rule: engineRule(rule) },
    ranges: zones.map((zone) => ({ _sheetId: sheetId, _zone: zone })),
  });
  const behind = engine.getters.getConditionalFormats(sheetId).findIndex((cf) => cf.id === id);
  if (isNew && behind > 0)
    engine.run("CHANGE_CONDITIONAL_FORMAT_PRIORITY", { sheetId, cfId: id, delta: behind });
}

export function removeRule(engine: Engine, sheetId: string, id: string): void {
  engine.run("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
  engine.set("rules", id, null);
}

export interface FoundRule {
  readonly id: string;
  readonly rule: RuleData;
  readonly zones: readonly Zone[];
}

/** Conditional formats that touch a zone, first the one that wins. */
export function rulesIn({ getters }: Engine, sheetId: string, zone: Zone): FoundRule[] {
  const { rules } = getters.hostState();
  return getters.getConditionalFormats(sheetId).flatMap(({ id, ranges }) => {
    const zones = ranges.flatMap((range) => parseAddress(range) ?? []);
    const rule = rules[id];
    return rule && zones.some((each) => intersect(each, zone)) ? [{ id, rule, zones }] : [];
  });
}

export function clearRules(engine: Engine, sheetId: string, zone: Zone): void {
  for (const { id, rule, zones } of rulesIn(engine, sheetId, zone)) {
    const left = zones.flatMap((each) => withoutZone(each, zone));
    if (left.length) setRule(engine, sheetId, id, left, rule);
    else removeRule(engine, sheetId, id);
  }
}

export const rangesText = (zones: readonly Zone[]): string =>
  zones.map((zone) => formatZone(zone)).join(",");
