import { MAX_COLUMNS, MAX_ROWS } from "../cells/address";
import type { Position, Zone } from "../engine/engineTypes";

export const rowsOf = ({ top, bottom }: Zone): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Zone): number => right - left + 1;

export const isWholeColumns = ({ top, bottom }: Zone): boolean =>
  top === 0 && bottom === MAX_ROWS - 1;
export const isWholeRows = ({ left, right }: Zone): boolean =>
  left === 0 && right === MAX_COLUMNS - 1;

export function intersect(left: Zone, right: Zone): Zone | null {
  const zone = {
    top: Math.max(left.top, right.top),
    bottom: Math.min(left.bottom, right.bottom),
    left: Math.max(left.left, right.left),
    right: Math.min(left.right, right.right),
  };
  return zone.top > zone.bottom || zone.left > zone.right ? null : zone;
}

export function boundingZone(left: Zone, right: Zone): Zone {
  return {
    top: Math.min(left.top, right.top),
    bottom: Math.max(left.bottom, right.bottom),
    left: Math.min(left.left, right.left),
    right: Math.max(left.right, right.right),
  };
}

export const isInside = (inner: Zone, outer: Zone): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

export const indexes = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Row by row. */
export function* positionsIn(sheetId: string, zone: Zone): Generator<Position> {
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) yield { sheetId, row, col };
}
