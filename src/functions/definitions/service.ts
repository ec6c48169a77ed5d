import { CalcError } from "../../calc/errors";
import { complaintRate } from "../../calc/service/complaintRate";
import { dates, numbers } from "../arguments/cellTypes";
import { refuseEndBeforeStart } from "../arguments/notBefore";
import { column, conf, gaps, needed, optional, optionalOr } from "../arguments/parameters";
import { statistic } from "../arguments/statistic";
import { wholeForConf } from "../arguments/wholeForConf";
import { define } from "../results/definition";
import { partAnswer } from "../results/shapes";
import { elapsedHours } from "./elapsedHours";

const count = needed(numbers({ low: 0 }));

export const FCR = define({
  parameters: {
    resolved_first: count,
    contacts: count,
    not_resolvable: optionalOr(numbers({ low: 0 }), 0),
    conf,
  },
  compute({ resolved_first, contacts, not_resolvable, conf }) {
    wholeForConf({ resolved_first, contacts, not_resolvable }, conf);
    if (not_resolvable > contacts)
      throw new CalcError("value", "partAboveWhole", {
        ...{ argument: "not_resolvable", found: not_resolvable },
        ...{ other: "contacts", most: contacts },
      });
    const resolvable = contacts - not_resolvable;
    return partAnswer({ resolved_first }, { "contacts - not_resolvable": resolvable }, conf);
  },
});

export const COMPLAINT = define({
  parameters: {
    complaints: count,
    base: count,
    per: optionalOr(numbers({ above: 0 }), 1),
  },
  compute: ({ complaints, base, per }) => complaintRate(complaints, base, per),
});

export const HANDLETIME = define({
  parameters: {
    opened: column(dates),
    closed: gaps(column(dates)),
    stat: optionalOr(statistic, 0.5),
    as_of: optional(dates),
  },
  compute({ opened, closed, stat, as_of }, rowOf) {
    refuseEndBeforeStart({ opened }, { closed }, rowOf);
    return elapsedHours({ start: opened, end: closed, argument: "closed" }, stat, as_of);
  },
});

export const RETURNRATE = define({
  parameters: { returned: count, sold: count, conf },
  compute: ({ returned, sold, conf }) => partAnswer({ returned }, { sold }, conf),
});
