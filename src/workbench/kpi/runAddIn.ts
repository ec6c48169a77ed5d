import { StandIn } from "../../standin";
import { Book } from "../../standin/book/Book";
import type { WorkbookData } from "../../standin/book/workbookData";
import { bootAddIn } from "../../standin/host/boot/node";
import type { AddInIdentity } from "../addInIdentity";
import { connectFunctions } from "../connectFunctions";
import type { CrmKpis } from "./addIn";
import { dropBlankSheets } from "./dropBlankSheets";

/** The built add-in: where it is, and who it is. */
export interface BuiltAddIn extends AddInIdentity {
  readonly dist: string;
  /** Folder with the files of Office.js. */
  readonly client: string;
}

/** Office display languages of the languages a sheet can be in. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-US" };

/** The built add-in, running on the stand-in with a workbook of its own. */
export interface RunningAddIn extends CrmKpis {
  /** The workbook as it is when all its functions have answered. */
  workbook(): Promise<WorkbookData>;
}

/**
 * Opens a workbook, or a new one, and loads the built add-in into it as Excel would: the real client of Office.js and
 * the scripts of the built page, in a realm of their own.
 */
export async function runAddIn(
  { dist, client, namespace }: BuiltAddIn,
  existing: WorkbookData | null,
  language: string
): Promise<RunningAddIn> {
  const book = existing ? Book.fromData(existing) : Book.create();
  const standIn = new StandIn({ workbook: book, locale: LOCALES[language] ?? language });
  const { realm } = await bootAddIn(standIn, { dist, client });
  connectFunctions(book, standIn, namespace);
  const addIn = realm["CrmKpis"] as CrmKpis;
  return {
    recognise: (table, kind) => addIn.recognise(table, kind),
    build: (request, hooks) => addIn.build(request, hooks),
    readTargets: (table) => addIn.readTargets(table),
    readSettings: (table) => addIn.readSettings(table),
    storedRequest: () => addIn.storedRequest(),
    workbook: async () => {
      await book.settled();
      return existing ? book.toData() : dropBlankSheets(book.toData());
    },
  };
}
