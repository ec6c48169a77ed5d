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
  "WINRATE.DEALS": {
    meaning: "Win rate from a list of deals: of those that are decided, the share that was won.",
    formula: "won / (won + lost); with amount Σ amount won / Σ amount of won and lost",
    result: "A fraction from 0 to 1.",
    units: {
      status: "one column or row of stage or status words",
      won_words: "cells with words or codes, of any number",
      lost_words: "cells with words or codes, of any number",
      amount: "one column or row, money of 0 or more",
      conf: CONF,
    },
    errors: [
      "#DIV/0!: no deal is decided.",
      "#VALUE!: an unknown status word or a bare Closed (the message names its row), a word that is in both lists, or conf together with amount.",
    ],
    notes: [
      "Known are the stages of common CRM systems in English and Chinese: closed won, 赢单, 贏單, 成交, closed lost, 输单, 輸單 and so on. Open and invalid deals are left out.",
      "With a list of your own, every word that is on none is open; if you give only one list, the other is filled with the known words. Words are compared like ids, so upper and lower case do not matter.",
      "Numeric status codes need both lists; 0 is an empty cell and no code.",
      "Words cannot be told from a header: leave it out unless amount is given.",
      CONF_NOTE,
    ],
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
  "CYCLE.CENSORED": {
    meaning:
      "Median days from the creation of a deal to its close, with the time that open deals have taken so far.",
    formula:
      "Kaplan–Meier: the smallest number of days by which half of the deals are estimated to be closed\nopen deals, and those closed after as_of, are censored after as_of − created days",
    result: "Days, with fractions when the dates carry times.",
    units: {
      created: DATES,
      closed: "dates; blank while the deal is open",
      as_of: "date; the latest date of the data when left out",
    },
    errors: [
      "#VALUE!: a deal closes before it was created (the message names its row), or a text date.",
      "#N/A: too few deals have closed for half of them to be reached.",
    ],
    notes: [
      "The median of closed deals alone looks too short, because slow deals are still open.",
      "Give as_of when open deals carry an expected closing date. Deals created after it are left out.",
      HEADER_NOTE,
    ],
  },
} satisfies Record<string, FunctionHelp>;
