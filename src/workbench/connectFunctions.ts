import type { StandIn } from "../standin";
import type { Book } from "../standin/book/Book";
import type { CallOutcome } from "../standin/book/functions/CallCache";

/** Makes the add-in's functions usable in the cells of a book; calls go through the client's own path. */
export function connectFunctions(book: Book, { calls }: StandIn, namespace: string): void {
  // The host reports errors by the text Excel shows, which are the book's error codes.
  book.addFunctions(
    namespace,
    calls.metadata,
    (id, args) => calls.call(id, args) as Promise<CallOutcome>
  );
}
