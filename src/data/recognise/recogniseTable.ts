import { provenOrder } from "../dates/provenOrder";
import { normaliseHeader } from "../headers/normaliseHeader";
import { tableLayout } from "../layout/tableLayout";
import type { FoundDateOrder, Recognition } from "../recognition";
import { MAIN_DATE, missingRoles } from "../source/requiredRoles";
import { type RawTable, TABLE_KINDS, type TableKind } from "../table";
import { mapRoles } from "./mapRoles";
import { offerRoles } from "./offerRoles";
import { type FoundKind, type KindView, recogniseKind } from "./recogniseKind";
import { type ColumnSample, sampleColumn } from "./sampleColumn";

function viewAs(
  kind: TableKind,
  headers: readonly string[],
  samples: readonly ColumnSample[]
): KindView {
  const offers = offerRoles(kind, headers, samples);
  return { kind, offers, mapping: mapRoles(kind, offers) };
}

/** What the dates need to be asked about: one that reads both ways is settled by any date column of the table. */
function dateOrderOf({ kind, mapping }: KindView, samples: readonly ColumnSample[]) {
  const orderAt = (column: number | undefined): FoundDateOrder | null =>
    column === undefined ? null : (samples[column]?.dateOrder ?? null);
  const orders = [...new Set(Object.values(mapping))].map(orderAt);
  const own = orderAt(mapping[MAIN_DATE[kind]]);
  if (own !== "ambiguous") return own;
  return provenOrder(orders) ?? own;
}

/**
 * What a table is and which column plays which role, from its headers and a sample of its values. With a kind that the
 * analyst names, the roles are those of that kind; a table that nobody knows is looked at as an order log.
 */
export function recogniseTable(table: RawTable, asked?: TableKind): Recognition {
  const layout = tableLayout(table);
  const samples = table.columns.map((column, i) =>
    sampleColumn(column, layout.first, layout.end, table.dateColumns[i] ?? false)
  );
  const views = TABLE_KINDS.map((kind) => viewAs(kind, layout.headers, samples));
  const found: FoundKind =
    asked === undefined
      ? recogniseKind(layout.headers, views)
      : { kind: asked, reasons: [{ key: "asked" }] };
  const view = views.find(({ kind }) => kind === (found.kind ?? "orders"))!;
  return {
    ...found,
    columns: layout.headers.map((header, i) => ({
      header,
      unit: normaliseHeader(header).unit,
      content: samples[i]?.content ?? "empty",
      offers: (view.offers[i] ?? []).map(({ role, confidence }) => ({ role, confidence })),
      dateOrder: samples[i]?.dateOrder ?? null,
    })),
    mapping: view.mapping,
    missing: missingRoles(view.kind, view.mapping),
    dateOrder: dateOrderOf(view, samples),
  };
}
