import type { FunctionHelp } from "../functionHelp";
import { COUNT, CONF, CONF_NOTE, HEADER_NOTE } from "./shared";

export const service = {
  FCR: {
    meaning: "Share of contacts that were resolved at the first one.",
    formula: "resolved_first / (contacts − not_resolvable)",
    result: "A fraction from 0 to 1.",
    units: { resolved_first: COUNT, contacts: COUNT, not_resolvable: COUNT, conf: CONF },
    errors: [
      "#DIV/0!: no contact could be resolved at the first one.",
      "#VALUE!: resolved_first is above contacts − not_resolvable, not_resolvable is above contacts, or a count is negative.",
    ],
    notes: [
      "Without not_resolvable this is the gross rate, with it the net rate: contacts that nobody could resolve at the first one are left out.",
      CONF_NOTE,
    ],
  },
  COMPLAINT: {
    meaning: "Complaints in relation to orders or customers.",
    formula: "complaints / base × per",
    result: "Complaints per unit of the base, or per so many of them.",
    units: { complaints: COUNT, base: COUNT, per: "number above 0, e.g. 100 or 1000" },
    errors: ["#DIV/0!: base is 0 or empty.", "#VALUE!: a negative count, or per is not above 0."],
    notes: ["One order may bring several complaints: the answer can be above per."],
  },
  HANDLETIME: {
    meaning: "How long it takes to close a complaint or ticket.",
    formula:
      "(closed − opened) × 24 per row; then the median, the mean or a quantile (PERCENTILE.INC)\nwith as_of: the Kaplan–Meier quantile, open rows censored at the end of that day",
    result: "Elapsed hours, nights and weekends included.",
    units: {
      opened: "dates with times (Excel serial numbers)",
      closed: "dates with times; blank while it is open",
      stat: '"median", "mean" or a number from 0 to 1',
      as_of: "date, a whole day",
    },
    errors: [
      "#VALUE!: closed before opened (the message names its row), a text date, or the mean together with as_of.",
      "#N/A: nothing is closed, or with as_of too little; #DIV/0! for the mean.",
    ],
    notes: [
      "Without as_of, open rows are left out: the median looks too short when many are open.",
      "What closed after as_of counts as open then; what was opened after it is left out.",
      HEADER_NOTE,
    ],
  },
  RETURNRATE: {
    meaning: "Share of what was sold that was returned or exchanged.",
    formula: "returned / sold",
    result: "A fraction from 0 to 1.",
    units: {
      returned: "count or money",
      sold: "count or money, of the same orders",
      conf: CONF,
    },
    errors: ["#DIV/0!: sold is 0 or empty.", "#VALUE!: returned is above sold or negative."],
    notes: [
      "Count the returns of the orders in sold, not those that happened to come in the same month.",
      CONF_NOTE,
    ],
  },
} satisfies Record<string, FunctionHelp>;
