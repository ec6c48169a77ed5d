import type { ColumnNames, NamesByRole } from "../dictionary/columnNames";
import { ROLE_NAMES } from "../dictionary/roleNames";
import type { Confidence } from "../recognition";
import { type Role, TABLE_KINDS, type TableKind } from "../table";
import { isWithoutTax } from "./headerUnits";
import { joinedHeader, normaliseHeader } from "./normaliseHeader";
import { withoutQuestionNumber } from "./withoutQuestionNumber";

/** How a header fits a kind of column; of two headers the one with the lower rank fits better. */
export interface HeaderMatch {
  readonly confidence: Exclude<Confidence, "values">;
  readonly rank: number;
}

export interface RoleMatch extends HeaderMatch {
  readonly role: Role;
}

interface NameIndex {
  readonly labels: ReadonlyMap<string, number>;
  readonly fieldNames: ReadonlyMap<string, number>;
}

/** Ranks: the place in its language's list, so that equal places of two languages are equally sure. */
function indexNames(names: ColumnNames): NameIndex {
  const lists = Object.values(names.labels).map((list) =>
    list.map((label) => normaliseHeader(label).key)
  );
  const ranked = lists.flatMap((list) => list.map((key, rank) => [key, rank] as const));
  const fields = names.fieldNames.map((name, rank) => [joinedHeader(name), rank] as const);
  return {
    labels: new Map([...ranked].reverse()),
    fieldNames: new Map([
      ...fields,
      ...ranked.map(([key, rank]) => [joinedHeader(key), rank] as const),
    ]),
  };
}

const isLatin = (text: string): boolean => /^[\x20-\x7e]+$/.test(text);

function contains(key: string, label: string): boolean {
  if (label.length < 2) return false;
  return isLatin(label) ? ` ${key} `.includes(` ${label} `) : key.includes(label);
}

function matchIndex(key: string, index: NameIndex): HeaderMatch | null {
  const rank = index.labels.get(key);
  if (rank !== undefined) return { confidence: "label", rank };
  const fieldRank = index.fieldNames.get(joinedHeader(key));
  if (fieldRank !== undefined) return { confidence: "fieldName", rank: fieldRank };
  for (const [label, place] of index.labels)
    if (contains(key, label)) return { confidence: "contains", rank: place };
  return null;
}

/** Behind every label: a question is known by its wording only. */
const QUESTION_RANK = 100;

function matchQuestion(key: string, { questions = [] }: ColumnNames): HeaderMatch | null {
  const question = withoutQuestionNumber(key);
  const place = questions.findIndex((pattern) => pattern.test(question));
  return place < 0 ? null : { confidence: "label", rank: QUESTION_RANK + place };
}

const indexes = new Map<ColumnNames, NameIndex>();

/** How a header fits the names of a kind of column, or null. */
export function matchNames(header: string, names: ColumnNames): HeaderMatch | null {
  const { key, unit } = normaliseHeader(header);
  if (key === "") return null;
  let index = indexes.get(names);
  if (index === undefined) indexes.set(names, (index = indexNames(names)));
  const named = matchIndex(names.questions ? withoutQuestionNumber(key) : key, index);
  const asked = named?.confidence === "label" ? null : matchQuestion(key, names);
  const match = asked ?? named;
  return match && isWithoutTax(unit) ? { ...match, rank: match.rank + 0.5 } : match;
}

const SURENESS = { label: 0, fieldName: 1, contains: 2 } satisfies Record<
  HeaderMatch["confidence"],
  number
>;

/** Orders matches: the surest first. */
export const bySureness = (a: HeaderMatch, b: HeaderMatch): number =>
  SURENESS[a.confidence] - SURENESS[b.confidence] || a.rank - b.rank;

/**
 * Roles of a kind of table that a header speaks for, the surest first.
 * @example matchHeader("客户编号", "orders").map((match) => match.role) // => ["customer"]
 */
export function matchHeader(header: string, kind: TableKind): RoleMatch[] {
  const names: NamesByRole<string> = ROLE_NAMES[kind];
  return Object.entries(names)
    .flatMap(([role, columnNames]) => {
      const match = matchNames(header, columnNames);
      return match ? [{ role: role as Role, ...match }] : [];
    })
    .sort(bySureness);
}

const isSure = ({ confidence }: RoleMatch): boolean => confidence !== "contains";

/** True for a header that some kind of table has, by its name or as a question. */
export const isKnownHeader = (header: string): boolean =>
  TABLE_KINDS.some((kind) => matchHeader(header, kind).some(isSure));

/** True for the name of a column of some kind of table; the title of a survey is worded like its questions. */
export const isNamedHeader = (header: string): boolean =>
  TABLE_KINDS.some((kind) =>
    matchHeader(header, kind).some((match) => isSure(match) && match.rank < QUESTION_RANK)
  );
