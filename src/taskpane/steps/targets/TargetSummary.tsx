import { openSettings } from "../../state/settings/settingEntries";
import { kpisWithTarget, targetKpis } from "../../state/targets/targetRows";
import { usePane } from "../../view/PaneContext";
import { stepProblem } from "../../view/stepProblem";

/** More figures than these are counted, not named. */
const NAMED = 3;

/** The targets step when it is closed: how many KPIs have one, and which figures are still to be given. */
export function TargetSummary() {
  const pane = usePane();
  const { state, text, formats } = pane;
  const problem = stepProblem(pane, "targets");
  if (problem !== null) return problem;
  const given = kpisWithTarget(state);
  const all = targetKpis(state).length;
  const open = openSettings(state).map(({ key }) => text.targets.settings.labels[key]);
  return (
    <>
      {given === 0
        ? text.targets.noneYet
        : text.targets.summary(formats.count(given), formats.count(all))}
      {open.length > 0 && (
        <>
          <br />
          {open.length > NAMED
            ? text.targets.settings.waitsFor(formats.count(open.length))
            : text.targets.settings.waits(formats.list(open))}
        </>
      )}
    </>
  );
}
