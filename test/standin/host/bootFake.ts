import { StandIn, type StandInOptions } from "../../../src/standin";
import { bootAddIn, type NodeBootOptions } from "../../../src/standin/host/boot/node";
import { fakeWorkbook } from "./fakeWorkbook";

/** The real client on a stand-in with a workbook of single cells. */
export async function bootFake(
  options: Omit<StandInOptions, "workbook"> = {},
  boot: NodeBootOptions = {}
) {
  const workbook = fakeWorkbook();
  const standIn = new StandIn({ ...options, workbook });
  const { realm, info } = await bootAddIn(standIn, boot);
  return {
    standIn,
    info,
    realm,
    sheets: workbook.root.sheets,
    run: (realm["Excel"] as typeof Excel).run,
    office: realm["Office"] as typeof Office,
    functions: realm["CustomFunctions"] as typeof CustomFunctions,
  };
}

export interface ClientFailure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string };
}

/** The failure of a promise, which must fail. Errors of another realm are no `Error` here. */
export async function failureOf(promise: Promise<unknown>): Promise<ClientFailure> {
  return promise.then(
    () => {
      throw new Error("This was expected to fail");
    },
    (error) => error
  );
}
