import type { Book } from "../book/Book";
import { Workbook } from "./Workbook";

/** The root of the Office.js objects of a workbook. */
export const workbookApi = (book: Book): Workbook => new Workbook(book);
