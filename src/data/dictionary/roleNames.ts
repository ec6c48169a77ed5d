import type { RoleOf, TableKind } from "../table";
import type { NamesByRole } from "./columnNames";
import { DEAL_NAMES } from "./roles/dealNames";
import { LEAD_NAMES } from "./roles/leadNames";
import { ORDER_NAMES } from "./roles/orderNames";
import { SPEND_NAMES } from "./roles/spendNames";
import { SUBSCRIPTION_NAMES } from "./roles/subscriptionNames";
import { SURVEY_NAMES } from "./roles/surveyNames";
import { TICKET_NAMES } from "./roles/ticketNames";

/** Names of the columns of each kind of table. */
export const ROLE_NAMES: { readonly [Kind in TableKind]: NamesByRole<RoleOf<Kind>> } = {
  orders: ORDER_NAMES,
  deals: DEAL_NAMES,
  leads: LEAD_NAMES,
  tickets: TICKET_NAMES,
  survey: SURVEY_NAMES,
  subscriptions: SUBSCRIPTION_NAMES,
  spend: SPEND_NAMES,
};
