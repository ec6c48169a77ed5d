/** What other rooms use of this one; types of tables and notes are in `table.ts`. */
export { DataError, type DataErrorFacts, type DataErrorKey } from "./dataError";
export type { DataNoteFacts, DataNoteKey, SourceNote } from "./dataNotes";
export { type OrderReading, type ReadOptions, readOrders } from "./orders/readOrders";
export { type Pace, partOf, unpaced, yieldingPace } from "./pace";
export type {
  ColumnRecognition,
  Confidence,
  FoundDateOrder,
  KindReason,
  Recognition,
  RoleOffer,
} from "./recognition";
export { recogniseTable } from "./recognise/recogniseTable";
