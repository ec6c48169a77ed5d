/** Text of a .csv file with two years of invented orders: repeat customers, a few refunds, text dates. */
export function generatedOrders(rows = 800): string {
  let state = 42;
  const random = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const lines = Array.from({ length: rows }, (_, row) => {
    const day = new Date(Date.UTC(2024, 0, 1 + Math.floor((row * 725) / rows)));
    const customer = `C${String(1 + Math.floor(random() ** 2 * 160)).padStart(3, "0")}`;
    const amount = (random() < 0.03 ? -1 : 1) * Math.round(2000 + random() * 20000);
    return `${customer},${day.toISOString().slice(0, 10)},SO-${1000 + row},${(amount / 100).toFixed(2)}`;
  });
  return `Customer,Order date,Order ID,Amount\n${lines.join("\n")}\n`;
}
