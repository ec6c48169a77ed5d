import { seededLines, seededRandom } from "./seededLines";

type Cell = string | number | null;

/** A range argument of so many rows, as Excel hands it over. */
export type Range = Cell[][];

const SEED = 20_250_105;
const START = 44_000;

/** Ranges by the name of their parameter, or by FUNCTION.name; each is made when it is asked for, and is let go after. */
export function callColumns(rows: number): Readonly<Record<string, () => Range>> {
  const random = seededRandom(SEED);
  const log = seededLines(
    {
      lines: rows,
      customers: Math.round(rows / 8),
      linesPerOrder: 3,
      firstDay: START,
      days: 1000,
      refundShare: 0.02,
    },
    SEED
  );
  const column = (cellAt: (i: number) => Cell) => (): Range =>
    Array.from({ length: rows }, (_, i) => [cellAt(i)]);
  const whole = (low: number, high: number) =>
    column(() => low + Math.floor(random() * (high - low + 1)));
  const real = (low: number, high: number) => column(() => low + random() * (high - low));
  const word = (...words: string[]) => column(() => words[Math.floor(random() * words.length)]!);
  /** A later time for each row of the log; one in ten is still open. */
  const later = column((i) => (random() < 0.1 ? null : log.date[i]! - 60 * Math.log(1 - random())));

  const customer = column((i) => log.customer.labels[log.customer.codes[i]!]!);
  const date = column((i) => log.date[i]!);
  const amount = column((i) => log.amount[i]!);
  const purchase = column((i) => Math.abs(log.amount[i]!));
  const item = column(() => `I${Math.floor(500 * random() ** 2)}`);
  const ratio = real(0, 1.5);
  const share = real(0, 1);
  return {
    ...{ customer, date, amount, item, category: item },
    order: column((i) => log.order!.labels[log.order!.codes[i]!]!),
    ...{ "PARETO.amount": purchase, "GINI.amount": purchase, "HHI.amount": purchase },
    ...{
      "LORENZ.amount": purchase,
      "ABC.amount": purchase,
      "PIPELINE.amount": purchase,
      "WINRATE.DEALS.amount": purchase,
    },
    ...{ start_ids: customer, end_ids: () => customer().reverse() },
    ...{
      start_mrr: real(10, 500),
      end_mrr: column(() => (random() < 0.1 ? null : 500 * random())),
    },
    ...{ before: real(1, 100), after: real(0, 120), own: share, total: real(1, 2) },
    ...{ created: date, arrived: date, opened: date, start_date: date },
    ...{ closed: later, replied: later, end_date: later },
    ...{ duration: whole(1, 1000), event: whole(0, 1), group: word("a", "b", "c") },
    ...{ status: word("closed won", "closed lost", "negotiation"), probability: share },
    ...{ scores: whole(1, 5), "NPS.scores": whole(0, 10), "CES.scores": whole(1, 7) },
    ...{ scores_a: whole(0, 10), scores_b: whole(0, 10) },
    ...{ r: whole(1, 5), f: whole(1, 5), m: whole(1, 5) },
    ...{ actual: ratio, target: real(1, 2), forecast: real(0, 2), reference: real(1, 2) },
    ...{ worst: column(() => 0), best: column(() => 2), attainment: ratio, weight: share },
    ...{ score: share, values: ratio, customers: whole(1, 9), clv: real(0, 900) },
    // A funnel and a survival curve never rise.
    ...{ stage: column((i) => `stage ${i}`), count: column((i) => rows - i) },
    ...{ margins: real(1, 9), survival: column((i) => 1 - i / rows) },
    ...{ "COEFFICIENT.INDEX.values": real(0.5, 1.5), benchmarks: real(1, 2) },
    measures: () => share().map(([first]) => [first!, 1 - (first as number), 0.5]),
  };
}
