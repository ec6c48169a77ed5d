import { answer } from "./cells";
import * as definitions from "./definitions/service";

/**
 * First contact resolution: share of contacts that were resolved at the first one.
 * @customfunction FCR
 * @param resolved_first Contacts resolved at the first contact.
 * @param contacts All contacts.
 * @param [not_resolvable] Of these, contacts that nobody could resolve at the first one; 0 if left out.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Rate from 0 to 1.
 */
export function fcr(resolved_first: any, contacts: any, not_resolvable?: any, conf?: any): any[][] {
  return answer(definitions.FCR, { resolved_first, contacts, not_resolvable, conf });
}

/**
 * Complaint rate: complaints per order, per customer, or per so many of them.
 * @customfunction COMPLAINT
 * @param complaints Number of complaints.
 * @param base Number of orders or customers.
 * @param [per] Number of the base that the answer is for, such as 1000; 1 if left out.
 * @returns Complaints per that number.
 */
export function complaint(complaints: any, base: any, per?: any): any {
  return answer(definitions.COMPLAINT, { complaints, base, per });
}

/**
 * Handling time: hours from the opening of a complaint or ticket to its closing.
 * @customfunction HANDLETIME
 * @param opened Date and time each one was opened.
 * @param closed Date and time each one was closed; open ones are left out, or censored with as_of.
 * @param [stat] median, mean, or a quantile from 0 to 1; median if left out.
 * @param [as_of] Last day that is known; open ones then count with the time they have taken so far.
 * @returns Elapsed hours, nights and weekends included.
 */
export function handletime(opened: any[][], closed: any[][], stat?: any, as_of?: any): any {
  return answer(definitions.HANDLETIME, { opened, closed, stat, as_of });
}

/**
 * Return rate: share of what was sold that came back.
 * @customfunction RETURNRATE
 * @param returned Orders, pieces or money returned or exchanged.
 * @param sold The same of what was sold.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Rate from 0 to 1.
 */
export function returnrate(returned: any, sold: any, conf?: any): any[][] {
  return answer(definitions.RETURNRATE, { returned, sold, conf });
}
