import { answer } from "./cells";
import * as definitions from "./definitions/value";

/**
 * Customer lifetime value: average purchase × frequency × lifespan × margin, less acquisition cost.
 * @customfunction CLV
 * @param avg_purchase Average amount of a purchase.
 * @param frequency Purchases per period, usually per year.
 * @param lifespan Periods a customer stays, in the period of frequency.
 * @param margin Gross margin as a fraction, such as 40%.
 * @param [cac] Cost of acquiring the customer; 0 if left out.
 * @param [rate] Discount rate per period; 0 if left out.
 * @param [type] When a period's money comes: 0 at its end, 1 at its start; 0 if left out.
 * @returns Money per customer.
 */
export function clv(
  avg_purchase: any,
  frequency: any,
  lifespan: any,
  margin: any,
  cac?: any,
  rate?: any,
  type?: any
): any {
  return answer(definitions.CLV, { avg_purchase, frequency, lifespan, margin, cac, rate, type });
}

/**
 * Customer lifetime value from a constant retention rate and discount rate.
 * @customfunction CLV.RETENTION
 * @param margin_per_period Margin of a customer per period, as money.
 * @param retention Share of customers kept from one period to the next.
 * @param rate Discount rate per period.
 * @param [cac] Cost of acquiring the customer; 0 if left out.
 * @param [type] When a period's money comes: 0 at its end, 1 at its start; 0 if left out.
 * @param [growth] Growth of the margin per period; 0 if left out.
 * @param [nper] Number of periods; without end if left out.
 * @returns Money per customer.
 */
export function clvRetention(
  margin_per_period: any,
  retention: any,
  rate: any,
  cac?: any,
  type?: any,
  growth?: any,
  nper?: any
): any {
  return answer(definitions.CLV_RETENTION, {
    margin_per_period,
    retention,
    rate,
    cac,
    type,
    growth,
    nper,
  });
}

/**
 * Customer acquisition cost: spending on acquisition per new customer.
 * @customfunction CAC
 * @param cost Spending on acquisition in the period.
 * @param new_customers New customers of the period.
 * @returns Money per new customer.
 */
export function cac(cost: any, new_customers: any): any {
  return answer(definitions.CAC, { cost, new_customers });
}

/**
 * Number of periods until a customer's margin has paid back the acquisition cost.
 * @customfunction PAYBACK
 * @param cac Cost of acquiring the customer.
 * @param arpu Revenue per customer and period.
 * @param margin Gross margin as a fraction, such as 40%.
 * @param [churn] Share of customers lost per period; 0 if left out.
 * @returns Periods of arpu, with fractions.
 */
export function payback(cac: any, arpu: any, margin: any, churn?: any): any {
  return answer(definitions.PAYBACK, { cac, arpu, margin, churn });
}

/**
 * Customer lifetime value in relation to acquisition cost.
 * @customfunction LTVCAC
 * @param clv_gross Customer lifetime value before acquisition cost.
 * @param cac Cost of acquiring the customer.
 * @returns Ratio; 3 means three units of value per unit of cost.
 */
export function ltvcac(clv_gross: any, cac: any): any {
  return answer(definitions.LTVCAC, { clv_gross, cac });
}

/**
 * Margin multiple: what one unit of margin per period is worth over the whole customer relationship.
 * @customfunction MULTIPLE
 * @param retention Share of customers kept from one period to the next.
 * @param rate Discount rate per period.
 * @param [type] When a period's money comes: 0 at its end, 1 at its start; 0 if left out.
 * @param [growth] Growth of the margin per period; 0 if left out.
 * @returns Multiple of the margin per period.
 */
export function multiple(retention: any, rate: any, type?: any, growth?: any): any {
  return answer(definitions.MULTIPLE, { retention, rate, type, growth });
}

/**
 * Historic customer value: what each customer has brought so far, net of refunds, times the margin.
 * @customfunction CLV.HISTORIC
 * @param customer Customer id of each row.
 * @param amount Amount of each row; negative rows are refunds.
 * @param [margin] Gross margin as a fraction, such as 40%; 100% if left out.
 * @param [top] Only so many customers, the largest first.
 * @returns Table of customer and value.
 */
export function clvHistoric(customer: any[][], amount: any[][], margin?: any, top?: any): any[][] {
  return answer(definitions.CLV_HISTORIC, { customer, amount, margin, top });
}

/**
 * Customer lifetime value from the margin and the share of customers left in each period.
 * @customfunction CLV.FLOW
 * @param margins Margin of a customer in each period, as money.
 * @param survival Share of customers still there in each period, never rising.
 * @param rate Discount rate per period.
 * @param [cac] Cost of acquiring the customer; 0 if left out.
 * @param [type] When a period's money comes: 0 at its end, 1 at its start; 0 if left out.
 * @returns Money per customer.
 */
export function clvFlow(
  margins: any[][],
  survival: any[][],
  rate: any,
  cac?: any,
  type?: any
): any {
  return answer(definitions.CLV_FLOW, { margins, survival, rate, cac, type });
}

/**
 * Customer lifetime value by starting state when customers move between states.
 * @customfunction CLV.MIGRATION
 * @param transition Square range of probabilities: from the state of the row to the state of the column.
 * @param value_per_state Margin of a period spent in each state, as money.
 * @param rate Discount rate per period.
 * @param [nper] Number of periods; without end if left out.
 * @param [type] When a period's money comes: 0 at its end, 1 at its start; 0 if left out.
 * @returns Column of money per customer, one row per state.
 */
export function clvMigration(
  transition: any[][],
  value_per_state: any[][],
  rate: any,
  nper?: any,
  type?: any
): any[][] {
  return answer(definitions.CLV_MIGRATION, { transition, value_per_state, rate, nper, type });
}

/**
 * Customer equity: number of customers times their lifetime value, summed over the segments.
 * @customfunction EQUITY
 * @param customers Number of customers, or a range with one cell per segment.
 * @param clv Customer lifetime value, or a range with one cell per segment.
 * @returns Money.
 */
export function equity(customers: any[][], clv: any[][]): any {
  return answer(definitions.EQUITY, { customers, clv });
}
