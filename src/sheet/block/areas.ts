import type { Area, BlockContent } from "../plan";

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

/** A block without anything but its cells. */
export const PLAIN = {
  formats: [],
  styles: [],
  rules: [],
  lists: [],
  names: [],
} as const satisfies Omit<BlockContent, "cells">;
