import type { TableKind } from "../../../catalog/sources";

/** Why a block is not there. */
export const en = {
  needs: (kinds: string): string => `This block is left out: it needs a source of ${kinds}.`,
  lacks: "This block is left out: the chosen sources do not have what it needs.",
  chart: (title: string): string => `${title}: left out`,
  kinds: {
    orders: "orders",
    deals: "deals",
    leads: "leads",
    tickets: "service tickets",
    survey: "survey answers",
    subscriptions: "subscriptions",
    spend: "acquisition spend",
  } satisfies Record<TableKind, string>,
};

export type LeftOutText = typeof en;
