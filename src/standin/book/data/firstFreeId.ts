import type { WorkbookData } from "../workbookData";

const NUMBERED = /^\{[A-Z]+-N(\d+)\}$/;

/** The first number that no id of the workbook has: ids outlive the process that gave them. */
export function firstFreeId({ sheets }: WorkbookData): number {
  const ids = sheets.flatMap(({ id, tables, charts, conditionalFormats }) => [
    id,
    ...[...tables, ...charts, ...conditionalFormats].map((part) => part.id),
  ]);
  const numbers = ids.map((id) => Number(NUMBERED.exec(id)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}
