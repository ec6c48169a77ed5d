import { IdFolder } from "../../calc/ids/foldIds";
import { isMissingWord } from "../cells/isBlank";
import { SIDE_COLUMN_NAMES } from "../dictionary/sideColumnNames";
import { isSkipped } from "../dictionary/surveyWords";
import { inSlices, type Pace, partOf, READ_CELL } from "../pace";
import { type AmountCells, readAmountColumn } from "../source/readAmountColumn";
import { readDates } from "../source/readDates";
import { sideColumn } from "../source/sideColumn";
import { cellsOf, headerOf, type Source } from "../source/source";
import type { DateOrder, RawCell, Role, TableKind } from "../table";
import { KindColumns, type WordCells } from "./kindColumns";
import type { ColumnRule, KindDefinition, Meaning } from "./kindDefinition";

const isMissing = (text: string): boolean => isMissingWord(text) || isSkipped(text);

/** Reads cells text by text: each distinct one is understood once. */
async function readWords(
  source: Source,
  { header, cells }: { readonly header: string; readonly cells: readonly RawCell[] },
  meaning: Meaning,
  pace: Pace
): Promise<WordCells> {
  const folder = new IdFolder(cells.length, isMissing, false);
  const { first, end } = source.layout;
  await inSlices(first, end, READ_CELL, partOf(pace, 0, 0.5), (from, to) =>
    folder.read(cells, from, to)
  );
  const { codes, labels } = folder.finish();
  const meanings = new Float64Array(labels.length);
  await inSlices(0, labels.length, READ_CELL, partOf(pace, 0.5, 1), (from, to) => {
    for (let i = from; i < to; i++) meanings[i] = meaning(labels[i]!);
  });
  return { header, codes, labels, meanings };
}

type Rules = readonly (readonly [Role, ColumnRule])[];

async function readAmounts(source: Source, rules: Rules, pace: Pace) {
  const amounts = new Map<Role, AmountCells>();
  const roles = rules.filter(([, { type }]) => type === "amount").map(([role]) => role);
  for (const [i, role] of roles.entries())
    amounts.set(
      role,
      await readAmountColumn(source, role, partOf(pace, i / roles.length, (i + 1) / roles.length))
    );
  return amounts;
}

async function readRoleWords(source: Source, rules: Rules, pace: Pace) {
  const words = new Map<Role, WordCells>();
  for (const [i, [role, rule]] of rules.entries()) {
    const cells = cellsOf(source, role)!;
    const header = headerOf(source, role);
    if (rule.type !== "word") continue;
    const part = partOf(pace, i / rules.length, (i + 1) / rules.length);
    words.set(role, await readWords(source, { header, cells }, rule.meaning(header), part));
  }
  return words;
}

async function readSide<Kind extends TableKind>(
  source: Source,
  { side = {} }: KindDefinition<Kind>,
  pace: Pace
) {
  const words = new Map<string, WordCells>();
  for (const name of Object.keys(SIDE_COLUMN_NAMES) as (keyof typeof SIDE_COLUMN_NAMES)[]) {
    const meaning = side[name];
    const found = meaning && sideColumn(source, name);
    if (!meaning || !found) continue;
    const { column: header, cells } = found;
    words.set(name, await readWords(source, { header, cells }, meaning, partOf(pace, 1, 1)));
  }
  return words;
}

/**
 * Reads every column that plays a role in slices.
 * @throws DataError ambiguousDateOrder, mixedDateOrder
 */
export async function readColumns<Kind extends TableKind>(
  source: Source,
  definition: KindDefinition<Kind>,
  asked: DateOrder | undefined,
  pace: Pace
): Promise<KindColumns> {
  const rules = (Object.entries(definition.columns) as [Role, ColumnRule][]).filter(
    ([role]) => source.mapping[role] !== undefined
  );
  const dateRoles = rules.filter(([, { type }]) => type === "date").map(([role]) => role);
  const dates = await readDates(source, dateRoles, asked, partOf(pace, 0, 0.4));
  const amounts = await readAmounts(source, rules, partOf(pace, 0.4, 0.6));
  const words = await readRoleWords(source, rules, partOf(pace, 0.6, 1));
  const side = await readSide(source, definition, partOf(pace, 1, 1));
  return new KindColumns(source, dates, amounts, words, side);
}
