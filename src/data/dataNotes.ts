import type { DateOrder, DataNote } from "./table";

interface InColumn {
  readonly column: string;
}

/** What can be said about a source that was read, with the facts of its sentence; the sentences are in i18n/data. */
export interface DataNoteFacts {
  readonly rowsRead: object;
  readonly rowsUsed: object;
  readonly totalRow: object;
  readonly repeatedHeader: object;
  readonly continuationLine: object;
  readonly footer: object;
  readonly blankCustomer: InColumn;
  readonly blankDate: InColumn;
  readonly unreadableDate: InColumn;
  readonly implausibleDate: InColumn;
  readonly blankOrder: InColumn;
  readonly blankAmount: InColumn;
  readonly unreadableAmount: InColumn;
  readonly amountFromProduct: { readonly quantity: string; readonly unitPrice: string };
  readonly textDate: InColumn & { readonly order: DateOrder };
  readonly monthOnlyDate: InColumn;
  readonly textAmount: InColumn;
  readonly decimalComma: InColumn;
  readonly unitScaled: InColumn & { readonly unit: string; readonly factor: number };
  readonly mixedCurrency: InColumn & { readonly currencies: string };
  readonly refund: object;
  readonly duplicateLine: object;
  readonly sharedOrderId: InColumn;
  readonly idSpelling: InColumn;
  readonly cancelledStatus: InColumn;
  readonly draftStatus: InColumn;
}

export type DataNoteKey = keyof DataNoteFacts;

/** A note about a source: its issue is one of the list. */
export interface SourceNote extends DataNote {
  readonly issue: DataNoteKey;
}
