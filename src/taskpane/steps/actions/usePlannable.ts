import { useCallback, useEffect, useState } from "react";
import { type Failure, failureOf } from "../../failure/failure";
import type { PlannableKpi, PlannableKpis } from "../../host";
import { usePane } from "../../view/PaneContext";

/** How the last question ended. */
export type Ended =
  | { readonly kind: "added"; readonly kpi: string; readonly sheet: string }
  | { readonly kind: "failed"; readonly failure: Failure };

const NOTHING: PlannableKpis = { offTarget: [], selected: null };

/** KPIs to plan actions for, looked at after each build and whenever the analyst comes back from the grid. */
export function usePlannable() {
  const { state, actions } = usePane();
  const [found, setFound] = useState(NOTHING);
  const [ended, setEnded] = useState<Ended | null>(null);
  const isReady = state.stored !== null && state.work.kind !== "running";
  const look = useCallback(async (): Promise<void> => {
    try {
      setFound(await actions.plannableKpis());
    } catch (thrown) {
      setEnded({ kind: "failed", failure: failureOf(thrown) });
    }
  }, [actions]);
  const plan = useCallback(
    async ({ id, name }: PlannableKpi): Promise<void> => {
      try {
        const { sheet } = await actions.planAction(id);
        setEnded({ kind: "added", kpi: name, sheet });
      } catch (thrown) {
        setEnded({ kind: "failed", failure: failureOf(thrown) });
      }
    },
    [actions]
  );
  useEffect(() => {
    if (!isReady) return;
    const again = (): void => void look();
    again();
    window.addEventListener("focus", again);
    return () => window.removeEventListener("focus", again);
  }, [isReady, look]);
  return { ...found, ended, isReady, look, plan };
}
