import { normaliseHeader } from "../headers/normaliseHeader";
import { tableLayout } from "../layout/tableLayout";
import type { Recognition } from "../recognition";
import type { RawTable } from "../table";
import { mapRoles } from "./mapRoles";
import { offerRoles } from "./offerRoles";
import { missingRoles, recogniseKind } from "./recogniseKind";
import { sampleColumn } from "./sampleColumn";

/**
 * What a table is and which column plays which role, from its headers and a sample of its values. It reads order
 * logs in full; other kinds are named only.
 */
export function recogniseTable(table: RawTable): Recognition {
  const layout = tableLayout(table);
  const samples = table.columns.map((column, i) =>
    sampleColumn(column, layout.first, layout.end, table.dateColumns[i] ?? false)
  );
  const offers = offerRoles(layout.headers, samples);
  const mapping = mapRoles(offers);
  return {
    ...recogniseKind(layout.headers, mapping, offers),
    columns: layout.headers.map((header, i) => ({
      header,
      unit: normaliseHeader(header).unit,
      content: samples[i]?.content ?? "empty",
      offers: (offers[i] ?? []).map(({ role, confidence }) => ({ role, confidence })),
      dateOrder: samples[i]?.dateOrder ?? null,
    })),
    mapping,
    missing: missingRoles(mapping),
    dateOrder: mapping.date === undefined ? null : (samples[mapping.date]?.dateOrder ?? null),
  };
}
