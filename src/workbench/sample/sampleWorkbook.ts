import type { WorkbookData } from "../../standin/book/workbookData";
import { sampleCustomers, sampleProspects } from "./sampleCustomers";
import { sampleOrders } from "./sampleOrders";
import { sampleSales } from "./sampleSales";
import { sampleService } from "./sampleService";
import {
  DEAL_COLUMNS,
  LEAD_COLUMNS,
  ORDER_COLUMNS,
  SPEND_COLUMNS,
  SUBSCRIPTION_COLUMNS,
  SURVEY_COLUMNS,
  TICKET_COLUMNS,
} from "./sampleSheets";
import { sampleSpend } from "./sampleSpend";
import { sampleSubscriptions } from "./sampleSubscriptions";
import { seededRandom, type Random } from "./seededRandom";
import { tableSheet } from "./tableSheet";

const SEED = 20_251_231;

/** What the departments of an invented coffee wholesaler keep of the same customers. */
export function sampleBusiness(random: Random) {
  const customers = sampleCustomers(random);
  const orders = sampleOrders(random, customers);
  return {
    ...{ customers, orders },
    ...sampleSales(random, customers, sampleProspects(random)),
    ...sampleService(random, customers, orders),
    subscriptions: sampleSubscriptions(random, customers, orders),
    spend: sampleSpend(random, customers),
  };
}

/** The workbook that the workbench opens with: invented, and the same on every machine. */
export function sampleWorkbook(): WorkbookData {
  const business = sampleBusiness(seededRandom(SEED));
  const sheets = [
    tableSheet("Orders", ORDER_COLUMNS, business.orders),
    tableSheet("Deals", DEAL_COLUMNS, business.deals),
    tableSheet("Leads", LEAD_COLUMNS, business.leads),
    tableSheet("Tickets", TICKET_COLUMNS, business.tickets),
    tableSheet("Survey", SURVEY_COLUMNS, business.answers),
    tableSheet("Subscriptions", SUBSCRIPTION_COLUMNS, business.subscriptions),
    tableSheet("Spend", SPEND_COLUMNS, business.spend),
  ];
  return { sheets, names: [], settings: {}, activeSheet: "Orders" };
}
