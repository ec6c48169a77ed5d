/**
 * The name itself, or with the first number that makes it free; sheet names differ in more than case.
 * @example freeName("KPI Summary", ["kpi summary"]) // => "KPI Summary (2)"
 */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  let free = name;
  for (let i = 2; used.has(free.toLowerCase()); i++) free = `${name} (${i})`;
  return free;
}
