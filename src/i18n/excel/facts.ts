import type { TableKind } from "../../catalog/sources";

/** What each message between the add-in and Excel names. */
export interface HostErrorFacts {
  readonly cancelled: object;
  readonly editMode: object;
  readonly readOnly: object;
  readonly protectedSheet: { readonly sheet: string };
  readonly protectedWorkbook: object;
  readonly sourceMissing: { readonly source: string };
  readonly sourceEmpty: { readonly source: string };
  /** The workbook counts days from 1904. */
  readonly dateSystem: { readonly source: string };
  readonly sourceShrunk: { readonly source: string; readonly columns: number };
  readonly columnGone: { readonly source: string; readonly header: string };
  readonly sameKind: {
    readonly kind: TableKind;
    readonly first: string;
    readonly second: string;
  };
  readonly severalAreas: object;
  readonly noSelection: object;
  readonly nothingBuilt: object;
  readonly kpiNotShown: { readonly id: string };
  readonly periodUnknown: object;
  readonly periodClosed: { readonly period: string };
  readonly newerVersion: object;
  readonly fileNeeded: { readonly file: string };
  readonly tableDissolved: { readonly table: string; readonly sheet: string };
  readonly tableTotals: { readonly table: string };
  readonly tableChanged: { readonly table: string; readonly sheet: string };
  readonly tableRenamed: {
    readonly table: string;
    readonly expected: string;
    readonly sheet: string;
  };
  readonly tooLarge: object;
  readonly noRoom: object;
  readonly connectionLost: object;
  readonly notRestored: { readonly detail: string };
  readonly formulaRefused: { readonly formula: string };
  readonly unexpected: { readonly detail: string };
}

export type HostErrorKey = keyof HostErrorFacts;

export type Sentences = {
  readonly [Key in HostErrorKey]: (facts: HostErrorFacts[Key]) => string;
};
