import type { BuildHooks } from "../../../src/excel";
import type { BuildRequest } from "../../../src/sheet/request";

/** A build of November 2011 from the table of `orderWorkbook`. */
export const ordersRequest: BuildRequest = {
  sources: [
    {
      kind: "orders",
      ref: { type: "table", name: "Orders" },
      mapping: { customer: 0, date: 1, order: 2, amount: 3 },
    },
  ],
  period: { kind: "month", at: 40848 },
  language: "en",
};

export const quiet: BuildHooks = { onProgress: () => {} };
