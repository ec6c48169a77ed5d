import type { EngineRange, Zone } from "./engineTypes";

/** Cells of a zone come in or go, and those behind them in the same columns, or rows, move. */
export interface Shift {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly kind: "insert" | "delete";
  readonly dimension: "ROW" | "COL";
}

const NO_ZONE: Zone = { top: -1, left: -1, bottom: -1, right: -1 };

/** How the engine marks a range whose cells are all deleted. */
const GONE = { zone: NO_ZONE, unboundedZone: NO_ZONE, invalidXc: "#REF" };

interface Span {
  readonly from: number;
  readonly to: number;
}

export type Change<Item> = {
  readonly changeType: "NONE" | "MOVE" | "RESIZE" | "REMOVE";
  readonly range: Item;
};

/** A range after cells were shifted; ranges that only partly lie in the shifted columns or rows stay. */
export function shiftRange<Range extends EngineRange>(range: Range, shift: Shift): Change<Range> {
  const { zone } = range;
  if (
    range.sheetId !== shift.sheetId ||
    range.invalidXc ||
    !lies(across(zone, shift), across(shift.zone, shift))
  )
    return { changeType: "NONE", range };
  const before = along(zone, shift);
  const after = shiftSpan(before, along(shift.zone, shift), shift.kind);
  if (!after) return { changeType: "REMOVE", range: { ...range, ...GONE } };
  if (after.from === before.from && after.to === before.to) return { changeType: "NONE", range };
  const moved =
    shift.dimension === "ROW"
      ? { ...zone, top: after.from, bottom: after.to }
      : { ...zone, left: after.from, right: after.to };
  const isMove = after.to - after.from === before.to - before.from;
  return {
    changeType: isMove ? "MOVE" : "RESIZE",
    range: { ...range, zone: moved, unboundedZone: moved },
  };
}

const along = (zone: Zone, { dimension }: Shift): Span =>
  dimension === "ROW" ? { from: zone.top, to: zone.bottom } : { from: zone.left, to: zone.right };

const across = (zone: Zone, { dimension }: Shift): Span =>
  dimension === "ROW" ? { from: zone.left, to: zone.right } : { from: zone.top, to: zone.bottom };

const lies = (inner: Span, outer: Span): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;

function shiftSpan(span: Span, cut: Span, kind: Shift["kind"]): Span | null {
  const count = cut.to - cut.from + 1;
  if (kind === "insert")
    return {
      from: span.from >= cut.from ? span.from + count : span.from,
      to: span.to >= cut.from ? span.to + count : span.to,
    };
  if (lies(span, cut)) return null;
  const pulled = (index: number): number => (index > cut.to ? index - count : index);
  return {
    from: span.from >= cut.from && span.from <= cut.to ? cut.from : pulled(span.from),
    to: span.to >= cut.from && span.to <= cut.to ? cut.from - 1 : pulled(span.to),
  };
}
