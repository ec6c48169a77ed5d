import type { ServicePeriod, WaitSummary } from "../../catalog/serviceSummary";
import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import type { ServiceSheet } from "../facts";
import { BLOCK } from "../names";
import type { PlannedCell } from "../plan";
import { COUNT, SHARE, VALUE_FORMAT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";

const COLUMNS = 3;
const FIRST_ROW = 3;
const HOURS = VALUE_FORMAT.hours;

type ServiceText = ServiceSheet["text"]["service"];

interface Line {
  readonly label: (text: ServiceText) => string;
  readonly numberFormat: string;
  readonly of: (period: ServicePeriod) => number | null;
}

/** Median, limits, base and open ones of a wait. */
const waitLines = (wait: "handling" | "response"): Line[] => {
  const line = (
    name: keyof ServiceText["handling"],
    numberFormat: string,
    of: (summary: WaitSummary) => number | null
  ): Line => ({
    label: (text) => text[wait][name],
    numberFormat,
    of: (period) => {
      const summary = period[wait];
      return summary === null ? null : of(summary);
    },
  });
  return [
    line("median", HOURS, ({ median }) => median.value),
    line("low", HOURS, ({ median }) => median.low),
    line("high", HOURS, ({ median }) => median.high),
    line("open", COUNT, ({ open }) => open),
  ];
};

const LINES: readonly Line[] = [
  { label: (text) => text.complaints, numberFormat: COUNT, of: ({ complaints }) => complaints },
  ...waitLines("handling"),
  ...waitLines("response"),
  {
    label: (text) => text.withinSla,
    numberFormat: SHARE,
    of: ({ withinSla }) => withinSla.value,
  },
  { label: (text) => text.decided, numberFormat: COUNT, of: ({ withinSla }) => withinSla.n },
];

/** Where the share within the agreed time is missing: how to get it. */
function slaLine({ text, settings, sheetNames }: ServiceSheet): string {
  const hours = settings.sla_hours;
  if (typeof hours === "number") return text.service.sla(String(hours), sheetNames.targets);
  return text.service.noSla(sheetNames.targets);
}

/** Complaints and waits; medians count what is still open with the time so far. */
export function serviceBlock(facts: ServiceSheet): BlockSpec {
  const { service: text } = facts.text;
  const { actual, previous } = facts.service;
  const rows = LINES.map(({ label, of }): PlannedCell[] => [
    label(text),
    of(actual) ?? "",
    of(previous) ?? "",
  ]);
  return {
    name: BLOCK.service,
    sheet: "detail",
    column: 0,
    gap: 2,
    rows: FIRST_ROW + LINES.length + 1,
    columns: COLUMNS,
    build: () => ({
      ...PLAIN,
      cells: [
        [text.title],
        [text.explain],
        [text.measure, text.actual, text.previous],
        ...rows,
        [slaLine(facts)],
      ],
      formats: LINES.map(({ numberFormat }, i) => ({
        area: area(FIRST_ROW + i, 1, 1, 2),
        numberFormat,
      })),
      styles: [
        { area: area(0, 0), style: { bold: true, size: 12, color: PALETTE.ink } },
        { area: area(1, 0), style: { color: PALETTE.quiet } },
        { area: area(2, 0, 1, COLUMNS), style: { bold: true, borderBottom: PALETTE.line } },
        { area: area(2, 1, 1 + LINES.length, 2), style: { align: "Right" } },
        { area: area(FIRST_ROW, 2, LINES.length), style: { color: PALETTE.quiet } },
        { area: area(FIRST_ROW + LINES.length, 0), style: { color: PALETTE.quiet } },
      ],
    }),
  };
}
