import { NO_ANSWER, noAnswer } from "../../src/catalog/measure";
import { cellsFrom, column, installHost } from "../support/excelFunctions";
import { daysFromTo, kpiOf } from "../support/kpiOf";
import { orderLines } from "../support/orderFixture";
import { ticketSource, type TicketRow } from "../support/sourceRows";

beforeAll(() => installHost());

const [FIRST, LAST] = [45658, 45688];
const JANUARY = daysFromTo(FIRST, LAST);

/** Tickets before, in and after January; some unanswered, some open, some closed after the month. Synthetic. */
const TICKETS: readonly TicketRow[] = Array.from({ length: 80 }, (_, i) => {
  const opened = FIRST - 20 + i * 0.9;
  return {
    opened,
    ...(i % 9 === 0 ? {} : { responded: opened + 0.05 * (1 + (i % 7)) }),
    ...(i % 4 === 0 ? {} : { closed: opened + 0.4 * (1 + ((i * 5) % 17)) }),
    complaint: i % 3 === 0,
    ...(i % 10 === 0 ? {} : { contacts: 1 + (i % 3) }),
  };
});
const SPAN = { first: FIRST - 20, last: FIRST + 52 };
const data = { tickets: ticketSource(TICKETS, SPAN) };
const inJanuary = TICKETS.filter(({ opened }) => opened >= FIRST && opened < LAST + 1);
const opened = column(...inJanuary.map((ticket) => ticket.opened));
const ends = (of: "closed" | "responded") => column(...inJanuary.map((ticket) => ticket[of] ?? ""));

test("handling time is the censored median of HANDLETIME, as it stood at the period's end", () => {
  expect(kpiOf("HANDLETIME", data, JANUARY).value).toBe(
    cellsFrom("HANDLETIME", opened, ends("closed"), "median", LAST)
  );
});

test("response time is the censored median of RESPONSE, as it stood at the period's end", () => {
  expect(kpiOf("RESPONSE", data, JANUARY).value).toBe(
    cellsFrom("RESPONSE", opened, ends("responded"), "median", null, LAST)
  );
});

test("a running period is censored at the last day of the data", () => {
  const running = { tickets: ticketSource(TICKETS, { first: SPAN.first, last: FIRST + 10 }) };
  const known = inJanuary.filter((ticket) => ticket.opened < FIRST + 11);
  expect(kpiOf("HANDLETIME", running, JANUARY).value).toBe(
    cellsFrom(
      "HANDLETIME",
      column(...known.map((ticket) => ticket.opened)),
      column(...known.map((ticket) => ticket.closed ?? "")),
      "median",
      FIRST + 10
    )
  );
});

test("the limits of a median are where the log-log limits of SURVIVAL come down to a half", () => {
  const hours = inJanuary.map(({ opened: from, closed }) =>
    closed !== undefined && closed < LAST + 1 ? (closed - from) * 24 : (LAST + 1 - from) * 24
  );
  const events = inJanuary.map(({ closed }) => (closed !== undefined && closed < LAST + 1 ? 1 : 0));
  const [, ...curve] = cellsFrom("SURVIVAL", column(...hours), column(...events)) as number[][];
  const [time, low, high] = [0, 5, 6] as const;
  const measured = kpiOf("HANDLETIME", data, JANUARY);
  expect(measured.low).toBeCloseTo(curve.find((row) => row[low]! <= 0.5)![time]!, 9);
  expect(measured.high).toBeCloseTo(curve.find((row) => row[high]! <= 0.5)![time]!, 9);
  expect(measured.n).toBe(inJanuary.length);
});

test("by hand: two closed after 6 and 12 hours, one open for 36, have a median of 12 hours", () => {
  const tickets = ticketSource(
    [
      { opened: 45659, closed: 45659.25 },
      { opened: 45659, closed: 45659.5 },
      { opened: 45659 + 0.5, closed: 45700 },
    ],
    { first: 45658, last: 45660 }
  );
  const { value, n } = kpiOf("HANDLETIME", { tickets }, JANUARY);
  expect([value, n]).toEqual([12, 3]);
});

test("where most are still open there is no median, but what is known of it", () => {
  const open = Array.from({ length: 9 }, () => ({ opened: 45659 }));
  const tickets = ticketSource([...open, { opened: 45659, closed: 45660 }], SPAN);
  expect(kpiOf("HANDLETIME", { tickets }, JANUARY)).toMatchObject({ value: null, n: 10 });
});

test("complaints are COMPLAINT of a number, or of the order log's customers or orders, per so many", () => {
  const complaints = inJanuary.filter(({ complaint }) => complaint).length;
  const orders = {
    rows: {
      ...orderLines([
        ["A", FIRST, "1", 10],
        ["A", FIRST + 1, "2", 10],
        ["B", FIRST + 2, "3", 10],
        ["B", FIRST + 3, "4", -10],
        ["C", LAST + 1, "5", 10],
      ]),
      item: null,
      referredBy: null,
    },
    span: SPAN,
    by: null,
  };
  const rate = (
    settings: Parameters<typeof kpiOf>[3],
    sources: Parameters<typeof kpiOf>[1] = data
  ) => kpiOf("COMPLAINT", sources, JANUARY, settings);
  expect(rate({ complaintBase: 1200, complaintPer: 1000 }).value).toBe(
    cellsFrom("COMPLAINT", complaints, 1200, 1000)
  );
  const both = { ...data, orders };
  expect(rate({ complaintBase: "customers" }, both)).toMatchObject({
    value: cellsFrom("COMPLAINT", complaints, 2, 100),
    n: 2,
  });
  expect(rate({ complaintBase: "orders" }, both)).toMatchObject({
    value: cellsFrom("COMPLAINT", complaints, 3, 100),
    n: 3,
  });
  expect(rate({ complaintBase: "orders" })).toEqual(noAnswer("noComplaintBase"));
  expect(rate({ complaintBase: null }, both)).toEqual(NO_ANSWER);
});

test("first contact resolution is FCR of tickets closed after one contact to those with known contacts", () => {
  const known = inJanuary.filter(({ contacts }) => contacts !== undefined);
  const solved = known.filter(
    ({ contacts, closed }) => contacts === 1 && closed !== undefined && closed < LAST + 1
  );
  const { value, low, high, n } = kpiOf("FCR", data, JANUARY);
  expect([[value, low, high, n]]).toEqual(
    cellsFrom("FCR", solved.length, known.length, null, 0.95)
  );
  expect(solved.length).toBeGreaterThan(3);
});
