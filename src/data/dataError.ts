import type { DataNoteKey } from "./dataNotes";
import type { Role, TableKind } from "./table";

interface Where {
  /** Table, range or file, as the analyst calls it. */
  readonly source: string;
  /** Row as the analyst sees it. */
  readonly row: number;
}

interface WhatFound extends Where {
  readonly found: string;
}

interface InColumn extends WhatFound {
  readonly column: string;
}

/** Why a source cannot be used at all, with the facts that its message names; the sentences are in i18n/data. */
export interface DataErrorFacts {
  readonly emptyTable: Where;
  readonly noHeaderRow: WhatFound;
  readonly missingColumn: Where & {
    readonly kind: TableKind;
    readonly role: Role;
    readonly columns: string;
  };
  readonly unknownColumn: Where & {
    readonly kind: TableKind;
    readonly role: Role;
    readonly column: number;
    readonly columns: string;
  };
  readonly ambiguousDateOrder: InColumn;
  readonly mixedDateOrder: InColumn;
  readonly allDatesUnreadable: InColumn;
  /** No source has a day of the period; days as texts. */
  readonly periodOutside: { readonly first: string; readonly last: string };
  /** No KPI that was asked for can be measured from the sources. */
  readonly noKpis: { readonly sources: string };
  /** Of a file of targets or settings. */
  readonly columnUnknown: Where & { readonly column: string; readonly columns: string };
  readonly columnNeeded: Where & { readonly column: string; readonly columns: string };
  readonly rowRepeated: InColumn & { readonly first: number };
  readonly notNumber: InColumn;
  readonly notWord: InColumn & { readonly choices: string };
  readonly outOfRange: InColumn & { readonly from: number; readonly to: number };
  readonly settingUnknown: InColumn & { readonly keys: string };
  readonly tooManyUnusable: Where & {
    readonly column: string;
    readonly reason: DataNoteKey;
    readonly unusable: number;
    readonly lines: number;
  };
}

export type DataErrorKey = keyof DataErrorFacts;

/**
 * Data that cannot become rows of its kind, as a key and its facts. Known by `name`, not `instanceof`: it crosses from the
 * add-in's realm to its host.
 */
export class DataError<Key extends DataErrorKey = DataErrorKey> extends Error {
  override readonly name = "DataError";
  constructor(
    readonly key: Key,
    readonly facts: DataErrorFacts[Key]
  ) {
    super(`${key}: ${JSON.stringify(facts)}`);
  }
}
