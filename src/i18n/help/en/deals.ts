import type { FunctionHelp } from "../functionHelp";
import { COUNT, CONF, DATES, CONF_NOTE, HEADER_NOTE } from "./shared";

export const deals = {
  WINRATE: {
    meaning: "Share of decided deals that were won.",
    formula: "won / (won + lost)",
    result: "A fraction from 0 to 1.",
    units: { won: COUNT, lost: COUNT, conf: CONF },
    errors: ["#DIV/0!: no deal was decided.", "#VALUE!: a negative count."],
    notes: ["Open deals are left out.", CONF_NOTE],
  },
  CYCLE: {
    meaning: "Days from the creation of a deal to its close.",
    formula: "closed − created per deal; then the median, the mean or a quantile (PERCENTILE.INC)",
    result: "Days, with fractions when the dates carry times.",
    units: {
      created: DATES,
      closed: DATES,
      stat: '"median", "mean" or a number from 0 to 1',
      status: "one status word per deal; only won deals count",
      conf: CONF,
    },
    errors: [
      "#VALUE!: a deal closes before it was created (the message names its row), a text date, or an unknown status word.",
      "#N/A: no closed deal, or with status none that is won; #DIV/0! for the mean.",
    ],
    notes: [
      "Rows without a closing date are left out. Give status when open deals carry an expected closing date.",
      HEADER_NOTE,
      CONF_NOTE,
    ],
  },
} satisfies Record<string, FunctionHelp>;
