import { functions } from "../../support/excelFunctions";
import { connectFunctions } from "../../../src/workbench/connectFunctions";
import type { WorkbookData } from "../../../src/standin/book/workbookData";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

type Call = (...cells: unknown[]) => unknown;

interface ClientFunctions {
  associate(id: string, call: Call): void;
}

/** The functions as their metadata describes them to a host. */
const described = [...functions.values()].map(({ id, parameters }) => ({
  id,
  name: id,
  parameters: parameters.map(({ name, optional, range }) => ({
    name,
    optional,
    type: "any",
    ...(range ? { dimensionality: "matrix" as const } : {}),
  })),
}));

/**
 * Opens a workbook whose cells know `=CRM.…`: calls go through the client, to the functions of the test's realm, or to
 * others that stand in for them.
 */
export async function openWithFunctions(
  data?: WorkbookData,
  others: Readonly<Record<string, Call>> = {}
): Promise<OpenWorkbook> {
  const open = await openWorkbook(data);
  const { realm, standIn, book } = open;
  const client = realm["CustomFunctions"] as ClientFunctions;
  Object.assign(globalThis, { CustomFunctions: client, Office: realm["Office"] });
  standIn.calls.load({ functions: described });
  for (const { id, call } of functions.values()) client.associate(id, others[id] ?? call);
  connectFunctions(book, standIn, "CRM");
  return open;
}
