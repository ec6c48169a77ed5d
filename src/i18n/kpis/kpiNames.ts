/** What people read of a KPI: its name, and its definition as the sheet computes it. */
export interface KpiName {
  readonly name: string;
  readonly explanation: string;
}

/** Names of the KPIs of one kind of source. */
export type KpiNames<Kpis> = Readonly<Record<keyof Kpis, KpiName>>;
