import type { ColumnContent } from "../recognition";
import type { Role } from "../table";
import type { ColumnSample } from "./sampleColumn";

/** Contents that rule a role out, whatever the header says. */
const IMPOSSIBLE: Readonly<Partial<Record<Role, readonly ColumnContent[]>>> = {
  customer: ["date"],
  order: ["date"],
  amount: ["date"],
  quantity: ["date"],
  unitPrice: ["date"],
  deal: ["date"],
  lead: ["date"],
  ticket: ["date"],
  stage: ["date"],
  status: ["date"],
  probability: ["date", "text"],
  reason: ["date"],
  contacts: ["date", "text"],
  responded: ["text"],
  recommend: ["date"],
  satisfaction: ["date"],
  effort: ["date"],
  mrr: ["date", "text"],
  newCustomers: ["date", "text"],
};

/** True when what a column holds cannot play the role. */
export const isRuledOut = (role: Role, sample: ColumnSample): boolean =>
  IMPOSSIBLE[role]?.includes(sample.content) ?? false;
