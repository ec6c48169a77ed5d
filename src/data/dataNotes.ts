import type { DateOrder, DataNote } from "./table";

interface InColumn {
  readonly column: string;
}

interface WordInColumn extends InColumn {
  readonly word: string;
}

/** What can be said about a source that was read, with the facts of its sentence; the sentences are in i18n/data. */
export interface DataNoteFacts {
  readonly rowsRead: object;
  readonly rowsUsed: object;
  readonly sameHeader: InColumn & { readonly taken: number; readonly columns: number };
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
  readonly blankStage: InColumn;
  readonly closedUnknown: InColumn;
  readonly endBeforeStart: InColumn;
  readonly unknownAmount: InColumn;
  readonly unreadAmount: InColumn;
  readonly unreadDate: InColumn;
  readonly repeatedId: InColumn;
  readonly unknownStage: WordInColumn;
  readonly closedByFlag: WordInColumn;
  readonly unknownLeadStatus: WordInColumn;
  readonly unknownAnswer: WordInColumn;
  readonly unknownNumber: WordInColumn;
  readonly furtherWords: InColumn & { readonly words: number };
  readonly flagDiffers: InColumn;
  readonly invalidDeal: InColumn;
  readonly decidedWithoutDate: InColumn;
  readonly percentScaled: InColumn;
  readonly everyRowComplaint: object;
  readonly noComplaint: InColumn;
  readonly blankReason: InColumn;
  readonly blankAnswer: InColumn;
  readonly scoreOutOfRange: InColumn & { readonly low: number; readonly high: number };
  readonly scaleFromValues: InColumn & { readonly scale: number };
  readonly scaleFromZero: InColumn & { readonly high: number };
  readonly otherScale: InColumn & { readonly high: number };
  readonly effortReversed: InColumn;
  readonly effortAsEase: InColumn;
  readonly blankStatus: InColumn;
  readonly annualRevenue: InColumn;
  readonly negativeRevenue: InColumn;
  readonly endless: InColumn;
  readonly closedWithoutDate: InColumn & { readonly flag: string };
}

export type DataNoteKey = keyof DataNoteFacts;

/** A note about a source: its issue is one of the list. */
export interface SourceNote extends DataNote {
  readonly issue: DataNoteKey;
}
