import { complaintRate } from "../../calc/service/complaintRate";
import { CalcError } from "../../calc/errors";
import { numbers } from "../arguments/cellTypes";
import { conf, needed, optionalOr } from "../arguments/parameters";
import { wholeForConf } from "../arguments/wholeForConf";
import { define } from "../results/definition";
import { partAnswer } from "../results/shapes";

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

export const RETURNRATE = define({
  parameters: { returned: count, sold: count, conf },
  compute: ({ returned, sold, conf }) => partAnswer({ returned }, { sold }, conf),
});
