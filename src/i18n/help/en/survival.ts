import { CONF, CONF_NOTE, DATES, HEADER_NOTE, RATE } from "./shared";

const DURATION = "one column or row, time in any unit, 0 or more";
const EVENT = "1 or TRUE, 0 or FALSE";
const EMPTY_NOTE = "A row with duration 0 and event 0 counts as empty.";

export const survival = {
  TENURE: {
    meaning:
      "How long each customer has stayed, and whether they have left: the input of SURVIVAL, SURVIVAL.MEDIAN and SURVIVAL.TEST.",
    formula:
      "ended by as_of: end_date − start_date, 1\nstill active at as_of: as_of − start_date, 0",
    result: "Two columns without a header, one row per row of the ranges: whole days, and 1 or 0.",
    units: {
      start_date: DATES,
      end_date: "dates; blank for those still active",
      as_of: "date; without it the latest start",
    },
    errors: [
      "#VALUE!: an end before its start (the message names the row), a text date, or ranges of different length.",
      "#N/A: no start at all, or more than 50,000 rows.",
    ],
    notes: [
      "Leaving out those who are still active makes tenure look short; counting them as left does too.",
      "A row without a start, or with one after as_of, is blank in both columns.",
      "Give the day of your export as as_of: without it, ends after the latest start count as active.",
    ],
  },
  SURVIVAL: {
    meaning:
      "Kaplan–Meier curve: the share of customers who last longer than each time, using also those who are still there.",
    formula:
      "S(t) = Π (1 − events / at_risk) over the times of events up to t\nse: Greenwood; limits: log(−log S)",
    result:
      "A table with header: time, at_risk, events, survival, se, low, high; one row per time of an event, or per time of times.",
    units: {
      duration: DURATION,
      event: EVENT,
      times: "times in the unit of duration, above 0",
      conf: CONF,
    },
    errors: [
      "#VALUE!: a negative duration, an event other than 1, 0, TRUE or FALSE, or ranges of different length.",
      "#N/A: no event at all, or a result of more than 100,000 cells; give times.",
    ],
    notes: [
      "At equal times events come before those who are only observed so long.",
      "With times, sorted ascending, events are those since the previous one. After the longest duration nobody is at risk: the last survival is repeated and says nothing new.",
      "Once survival is 0, it has no error and no limits.",
      EMPTY_NOTE,
      HEADER_NOTE,
    ],
  },
  "SURVIVAL.MEDIAN": {
    meaning: "The time by which half of the customers have ended, or another share.",
    formula: "smallest time with S(time) ≤ 1 − p, S from Kaplan–Meier",
    result: "Time in the unit of duration.",
    units: { duration: DURATION, event: EVENT, p: RATE, conf: CONF },
    errors: [
      "#N/A: no event at all, or the share is not reached: too many are still there.",
      "#VALUE!: p outside 0 to 1, a negative duration, or an event other than 1, 0, TRUE or FALSE.",
    ],
    notes: [
      "The mean of those who have ended is too short: the longest are still running.",
      CONF_NOTE,
      "The limits are the times at which the limits of SURVIVAL come down to 1 − p (Brookmeyer and Crowley); one that is not reached is blank.",
      EMPTY_NOTE,
    ],
  },
  "SURVIVAL.TEST": {
    meaning: "Log-rank test: whether two or more groups differ in how long they last.",
    formula:
      "chi_square from observed − expected events of each group over all times of events; p from chi-square with df degrees of freedom",
    result: "One row: chi_square, df (groups − 1), p; a small p speaks against equal survival.",
    units: { duration: DURATION, event: EVENT, group: "one name or number per row" },
    errors: [
      "#N/A: fewer than two groups, no event at all, or never two groups still observed at an event; also more than 100 groups.",
      "#VALUE!: a negative duration, an event other than 1, 0, TRUE or FALSE, or ranges of different length.",
    ],
    notes: [
      "Groups compare without case and surrounding spaces; 0 is a group, a blank takes the row out.",
      "A group that leaves before the first event is not compared, and df is one less.",
      EMPTY_NOTE,
    ],
  },
};
