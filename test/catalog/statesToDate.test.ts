import { NO_SETTINGS, settingsElsewhere } from "../../src/catalog/settings";
import { statesToDate } from "../../src/catalog/statesToDate";
import { daysFromTo, kpiOf } from "../support/kpiOf";
import { subscriptionSource, surveySource, ticketSource } from "../support/sourceRows";

const [FIRST, LAST] = [45658, 45688];
const JANUARY = daysFromTo(FIRST, LAST);

/** The last subscription began in December, and A left on 20 January; answers reach the end of the month. */
const subscriptions = subscriptionSource(
  [
    ["A", FIRST - 60, FIRST + 19, 50],
    ["B", FIRST - 30, null, 50],
  ],
  { first: FIRST - 60, last: FIRST - 30 }
);
const survey = surveySource([[LAST, 9]], { first: FIRST, last: LAST });

test("subscriptions are known up to the last day of all data, though none began since", () => {
  expect(kpiOf("CHURN", { subscriptions, survey }, JANUARY).value).toBeNull();
  expect(kpiOf("CHURN", statesToDate({ subscriptions, survey }), JANUARY).value).toBe(0.5);
});

test("other sources keep their own days: a month without tickets after the last one is no month without complaints", () => {
  const tickets = ticketSource([{ opened: FIRST - 40 }], { first: FIRST - 40, last: FIRST - 40 });
  const data = statesToDate({ tickets, survey });
  expect(data.tickets?.span.last).toBe(FIRST - 40);
  expect(kpiOf("COMPLAINT", data, JANUARY, { complaintBase: 100 }).value).toBeNull();
});

test("what was counted in the period itself says nothing about others", () => {
  const given = { ...NO_SETTINGS, surveysSent: 100, complaintBase: 900, margin: 0.4 };
  expect(settingsElsewhere(given)).toEqual({ ...given, surveysSent: null, complaintBase: null });
  expect(settingsElsewhere({ ...given, complaintBase: "orders" }).complaintBase).toBe("orders");
});
