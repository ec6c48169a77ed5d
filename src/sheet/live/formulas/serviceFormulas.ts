import type { KpiId } from "../../../catalog/kpis";
import { before, call, dayCall } from "./call";
import { columnsOf, type LiveRule, type LiveScope } from "./liveScope";

const survey = columnsOf("CRM_Data_Survey");
const tickets = columnsOf("CRM_Data_Tickets");

const scaleOf = (
  { data }: LiveScope,
  scale: "satisfactionScale" | "effortScale"
): number | string => data.survey?.rows[scale] ?? "";

/** Satisfaction as the setting asks for it. */
function satisfaction(scope: LiveScope): string {
  const { csatTop, csatMode } = scope.settings;
  const scale = scaleOf(scope, "satisfactionScale");
  const mode = csatMode === null || csatMode === "top" ? "" : `"${csatMode}"`;
  return call("CSAT", survey(scope)("satisfaction"), scale, csatTop ?? "", mode);
}

/** Last day of the period that the tickets reach: what was open then is censored. */
function lastDay({ data, period }: LiveScope): number {
  return Math.min(period.end - 1, Math.floor(data.tickets?.span.last ?? Infinity));
}

function handleTime(scope: LiveScope): string {
  const t = tickets(scope);
  return call("HANDLETIME", t("opened"), t("closed"), "", dayCall(lastDay(scope)));
}

function response(scope: LiveScope): string {
  const t = tickets(scope);
  return call("RESPONSE", t("opened"), t("responded"), "", "", dayCall(lastDay(scope)));
}

function firstContact(scope: LiveScope): string {
  const t = tickets(scope);
  const solved = `COUNTIFS(${t("contacts")},1,${t("closed")},${before(lastDay(scope) + 1)})`;
  return call("FCR", solved, `COUNT(${t("contacts")})`);
}

/** The base is a number: the rows on the sheet do not say how many orders or customers there were. */
const complaint = (scope: LiveScope): string =>
  call(
    "COMPLAINT",
    `SUM(${tickets(scope)("complaint")})`,
    scope.n ?? "",
    scope.settings.complaintPer ?? ""
  );

/** Rules of the KPIs of surveys and tickets. */
export const SERVICE_FORMULAS = {
  NPS: (scope) => call("NPS", survey(scope)("recommend")),
  CSAT: satisfaction,
  CES: (scope) => call("CES", survey(scope)("effort"), scaleOf(scope, "effortScale")),
  RESPONSERATE: (scope) =>
    call("RESPONSERATE", `COUNT(${survey(scope)("date")})`, scope.settings.surveysSent ?? ""),
  COMPLAINT: complaint,
  HANDLETIME: handleTime,
  RESPONSE: response,
  FCR: firstContact,
} as const satisfies Partial<Record<KpiId, LiveRule>>;
