import type { Sentences } from "../sentences";
import type { Counts, Windows } from "../facts";

export const retention = {
  moreKeptThanStart: (f: Counts) =>
    `start requires at least end - new_customers customers: more old customers are left (${f.end - f.new_customers}) than there were (${f.start}); check new_customers`,
  moreNewThanEnd: (f: Counts) =>
    `new_customers requires at most as many customers as end (${f.end}), found ${f.new_customers}`,
  windowsInOrder: (f: Windows) =>
    `prev_start requires a date before start, and end one that is not before start, found prev_start ${f.prev_start}, start ${f.start}, end ${f.end}`,
} satisfies Sentences;
