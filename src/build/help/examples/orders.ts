/** A small order log that many examples share. */
export const ORDERS = [
  ["customer", "date", "order", "amount"],
  ["Ann", "2025-01-05", "A-1", 120],
  ["Bob", "2025-01-20", "A-2", 80],
  ["Ann", "2025-02-11", "A-3", 60],
  ["Cai", "2025-02-15", "A-4", 200],
  ["Bob", "2025-03-02", "A-5", 40],
  ["Ann", "2025-03-20", "A-6", 90],
] as const;
