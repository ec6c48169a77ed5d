import { NO_SETTINGS } from "../../src/catalog/settings";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Period } from "../../src/calc/dates/period";
import { serialOf } from "../../src/calc/dates/serialOf";
import { summariseOrders } from "../support/summariseOrders";
import { orderLines, type FixtureLine } from "../support/orderFixture";

/** Fader & Hardie's CDNOW master log: January 1997 to June 1998. */
const PERIOD: Period = {
  kind: "custom",
  start: serialOf(1997, 1, 1),
  end: serialOf(1998, 7, 1),
};
const PREVIOUS: Period = { kind: "custom", start: serialOf(1995, 7, 1), end: PERIOD.start };
/** Known figures with the digits they are known to. */
const KNOWN: Readonly<Record<string, string>> = {
  REVENUE: "2500315.63",
  ORDERS: "67591",
  CUSTOMERS: "23570",
  AOV: "36.99184",
  REPEAT: "0.488587",
};
const FIRST_COHORT = [7846, 1157, 964, 810, 679];

/** Lines of the log as published: customer, yyyymmdd, number of CDs, dollars, separated by spaces. */
function readLog(path: string): FixtureLine[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("latin1");
  return text.split("\n").flatMap((line): FixtureLine[] => {
    const [customer, date = "", , dollars] = line.trim().split(/\s+/);
    if (!/^\d{8}$/.test(date)) return [];
    const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)].map(Number);
    return [[customer!, serialOf(year!, month!, day!), null, Number(dollars)]];
  });
}

const verdict = (agrees: boolean): string => (agrees ? "agrees" : "DIFFERS");

/** The whole master log against its known figures; its path is given as CDNOW_LOG. */
export function* bench(): Generator<string> {
  const path = process.env["CDNOW_LOG"];
  if (path === undefined) {
    yield "CDNOW master log: not checked; set CDNOW_LOG to its path (text, or .gz)";
    return;
  }
  const { kpis, cohort } = summariseOrders(orderLines(readLog(path)), {
    ...{ period: PERIOD, previous: PREVIOUS, asOf: PERIOD.end - 1 },
    settings: NO_SETTINGS,
  });
  for (const { id, value } of kpis) {
    const known = KNOWN[id];
    if (known === undefined || value === null) continue;
    const found = value.toFixed(known.split(".")[1]?.length ?? 0);
    yield `CDNOW ${id}: ${found} (known ${known}) ${verdict(found === known)}`;
  }
  const found = cohort.cells[0]!.slice(0, FIRST_COHORT.length);
  const agrees = found.every((count, age) => count === FIRST_COHORT[age]);
  yield `CDNOW first cohort: ${found.join(", ")} (known ${FIRST_COHORT.join(", ")}) ${verdict(agrees)}`;
}
