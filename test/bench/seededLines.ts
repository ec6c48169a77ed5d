import type { IdColumn, OrderLines } from "../../src/calc/columns";

/** What a generated log looks like. */
export interface LogShape {
  readonly lines: number;
  readonly customers: number;
  readonly linesPerOrder: number;
  readonly firstDay: number;
  readonly days: number;
  readonly refundShare: number;
}

/** Mulberry32: the same numbers on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Codes numbered anew in the order in which they appear, as reading a column gives them. */
function inOrderOfAppearance(codes: Int32Array, count: number, prefix: string): IdColumn {
  const renamed = new Int32Array(count).fill(-1);
  const labels: string[] = [];
  const appeared = codes.map((code) => {
    if (renamed[code] === -1) renamed[code] = labels.push(`${prefix}${code}`) - 1;
    return renamed[code]!;
  });
  return { codes: appeared, labels };
}

/**
 * An order log by date: some customers buy far more often than others, orders have several lines, a few lines are
 * refunds with an id of their own.
 */
export function seededLines(shape: LogShape, seed: number): OrderLines {
  const random = seededRandom(seed);
  const { lines, customers, linesPerOrder, firstDay, days, refundShare } = shape;
  const customer = new Int32Array(lines);
  const order = new Int32Array(lines);
  const date = new Float64Array(lines);
  const amount = new Float64Array(lines);
  let [orders, buyer] = [-1, 0];
  for (let i = 0; i < lines; i++) {
    const isRefund = random() < refundShare;
    if (i === 0 || isRefund || random() < 1 / linesPerOrder) {
      orders++;
      buyer = Math.floor(customers * random() ** 2.5);
    }
    order[i] = orders;
    customer[i] = buyer;
    date[i] = firstDay + Math.floor((i / lines) * days) + Math.floor(random() * 1440) / 1440;
    amount[i] = Math.round((isRefund ? -20 : 40) * -Math.log(1 - random()) * 100) / 100;
  }
  return {
    customer: inOrderOfAppearance(customer, customers, "C"),
    order: inOrderOfAppearance(order, orders + 1, "O"),
    date,
    amount,
  };
}

/** The same lines in random order, ids numbered anew. */
export function shuffled({ customer, order, date, amount }: OrderLines, seed: number): OrderLines {
  const random = seededRandom(seed);
  const places = Int32Array.from(date.keys());
  for (let i = places.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [places[i], places[j]] = [places[j]!, places[i]!];
  }
  const ids = ({ codes, labels }: IdColumn): IdColumn =>
    inOrderOfAppearance(
      places.map((from) => codes[from]!),
      labels.length,
      ""
    );
  return {
    customer: ids(customer),
    order: order && ids(order),
    date: date.map((_, i) => date[places[i]!]!),
    amount: amount.map((_, i) => amount[places[i]!]!),
  };
}
