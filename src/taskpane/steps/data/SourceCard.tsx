import type { ChosenSource } from "../../state/source";
import { Disclosure } from "../../view/Disclosure";
import { usePane } from "../../view/PaneContext";
import { SourceDetails } from "./SourceDetails";

/** One of several sources: what it holds, where it is, and on a press its details. */
export function SourceCard({ source }: { readonly source: ChosenSource }) {
  const { state, problems, text, language, formats, dispatch } = usePane();
  const { key, kind, info } = source;
  const problem = problems.find(({ detail }) => detail === key);
  return (
    <Disclosure
      title={text.kindTitles[kind]}
      note={
        problem?.text(text, language) ??
        text.data.sized(info.label, formats.count(info.rows), info.rows)
      }
      hasProblem={problem !== undefined}
      open={state.detail === key}
      onToggle={() => dispatch({ type: "detailToggled", detail: key })}
    >
      <SourceDetails source={source} />
    </Disclosure>
  );
}
