import { useState } from "react";
import { chosenKpis } from "../../kpis/chosenKpis";
import type { KpiGroup as Group } from "../../kpis/kpiGroups";
import { Disclosure } from "../../view/Disclosure";
import { usePane } from "../../view/PaneContext";
import { KpiBox } from "./KpiBox";

/** The KPIs of one kind: how many of them are chosen, and on a press each with its definition, to tick. */
export function KpiGroup({ group }: { readonly group: Group }) {
  const { state, text, formats } = usePane();
  const [open, setOpen] = useState(false);
  const chosen = chosenKpis(state);
  const inGroup = group.kpis.filter(({ id }) => chosen.includes(id)).length;
  return (
    <Disclosure
      title={group.name}
      note={text.kpis.inGroup(formats.count(inGroup), formats.count(group.kpis.length))}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <div>
        {group.kpis.map((kpi) => (
          <KpiBox key={kpi.id} kpi={kpi} isChosen={chosen.includes(kpi.id)} />
        ))}
      </div>
    </Disclosure>
  );
}
