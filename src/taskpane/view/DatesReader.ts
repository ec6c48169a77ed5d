import { useEffect } from "react";
import { type ChosenSource, dateColumnsOf } from "../state/source";
import { usePane } from "./PaneContext";

/** Reads the dates of a source whenever they can be others: another source, column or answer about their order. */
export function DatesReader({ source }: { readonly source: ChosenSource }): null {
  const { actions } = usePane();
  const columns = dateColumnsOf(source).join();
  useEffect(() => {
    const reading = new AbortController();
    void actions.readDates(source, reading.signal);
    return () => reading.abort();
  }, [actions, source.key, columns, source.dateOrder]);
  return null;
}
