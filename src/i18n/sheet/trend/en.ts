export const en = {
  title: (currency: string): string =>
    currency === "" ? "Revenue by month" : `Revenue by month, ${currency}`,
  month: "Month",
  revenue: "Revenue",
  complete: "Complete months",
  running: "Running month",
  rising: (last: string, lastMonth: string, first: string, firstMonth: string): string =>
    `Monthly revenue rose from ${first} in ${firstMonth} to ${last} in ${lastMonth}.`,
  falling: (last: string, lastMonth: string, first: string, firstMonth: string): string =>
    `Monthly revenue fell from ${first} in ${firstMonth} to ${last} in ${lastMonth}.`,
  level: (last: string, lastMonth: string, firstMonth: string): string =>
    `Monthly revenue was ${last} in ${lastMonth}, as in ${firstMonth}.`,
  single: (last: string, month: string): string =>
    `There is one complete month: revenue was ${last} in ${month}.`,
  none: "There is no complete month yet.",
};
