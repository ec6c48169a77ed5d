import { noAnswer } from "../../src/catalog/measure";
import { cellsFrom, installHost } from "../support/excelFunctions";
import { daysFromTo, kpiOf } from "../support/kpiOf";
import { orderLines } from "../support/orderFixture";
import { leadSource, spendSource, type LeadRow } from "../support/sourceRows";

beforeAll(() => installHost());

const [FIRST, LAST] = [45658, 45688];
const JANUARY = daysFromTo(FIRST, LAST);
const SPAN = { first: FIRST - 31, last: LAST };

/** A and B buy first in January, C before. */
const orders = {
  rows: {
    ...orderLines([
      ["C", FIRST - 9, null, 5],
      ["A", FIRST, null, 5],
      ["B", FIRST + 3, null, 5],
      ["C", FIRST + 4, null, 5],
    ]),
    item: null,
    referredBy: null,
  },
  span: SPAN,
  by: null,
};

test("conversion is CONVERSION of the leads created in the period, with its limits", () => {
  const leads = Array.from({ length: 70 }, (_, i): LeadRow => [FIRST - 15 + i, i % 4 === 0]);
  const inJanuary = leads.filter(([created]) => created >= FIRST && created < LAST + 1);
  const converted = inJanuary.filter(([, isConverted]) => isConverted).length;
  const { value, low, high, n } = kpiOf("CONVERSION", { leads: leadSource(leads, SPAN) }, JANUARY);
  expect([[value, low, high, n]]).toEqual(
    cellsFrom("CONVERSION", converted, inJanuary.length, 0.95)
  );
  expect([converted, inJanuary.length]).toEqual([8, 31]);
});

test("without leads in the period there is no conversion, and the reason is said", () => {
  const leads = leadSource([[FIRST - 1, true]], SPAN);
  expect(kpiOf("CONVERSION", { leads }, JANUARY)).toEqual(noAnswer("noLeads"));
});

describe("acquisition cost", () => {
  test("is CAC of the period's spend and the customers that the spend counts", () => {
    const spend = spendSource(
      [
        [FIRST - 1, 999, 9],
        [FIRST, 300, 2],
        [LAST + 0.5, 100],
        [LAST + 1, 999, 9],
      ],
      SPAN
    );
    expect(kpiOf("CAC", { spend, orders }, JANUARY)).toMatchObject({
      ...{ value: cellsFrom("CAC", 400, 2), n: 2, low: null },
    });
  });

  test("takes the new customers of the orders where the spend counts none", () => {
    const spend = spendSource([[FIRST, 300]], SPAN);
    const { value } = kpiOf("CAC", { spend, orders }, JANUARY);
    const bought = kpiOf("NEWCUSTOMERS", { orders }, JANUARY).value;
    expect(value).toBe(cellsFrom("CAC", 300, bought));
    expect(value).toBe(150);
  });

  test("never takes those of the orders in a period that the spend leaves blank", () => {
    const spend = spendSource(
      [
        [FIRST - 1, 50, 1],
        [FIRST, 300],
      ],
      SPAN
    );
    expect(kpiOf("CAC", { spend, orders }, JANUARY)).toEqual(noAnswer("newCustomersUnknown"));
  });

  test("is unknown without new customers", () => {
    const none = spendSource([[FIRST, 300, 0]], SPAN);
    expect(kpiOf("CAC", { spend: none }, JANUARY)).toEqual(noAnswer("noNewCustomers"));
    const spend = spendSource([[FIRST, 300]], SPAN);
    expect(kpiOf("CAC", { spend }, JANUARY)).toEqual(noAnswer("newCustomersUnknown"));
  });
});
