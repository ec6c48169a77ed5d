import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useRef } from "react";
import type { CatalogueFunction } from "../../../catalog/functions/functionCatalogue";
import { Icon } from "../../view/Icon";
import { usePane } from "../../view/PaneContext";
import { useFunctions } from "../FunctionsContext";
import { useCardStyles } from "../useCardStyles";
import { ArgumentForm } from "./ArgumentForm";
import { DetailSection } from "./DetailSection";
import { WorkedExample } from "./WorkedExample";

const useStyles = makeStyles({
  back: { alignSelf: "start", marginInlineStart: "4px", marginBottom: "4px" },
  head: { padding: "12px" },
  name: {
    margin: "0 0 4px",
    outlineStyle: "none",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    overflowWrap: "anywhere",
  },
});

/** One function: what it means, the form that inserts it, an example and what can go wrong. */
export function FunctionDetail({ form }: { readonly form: CatalogueFunction }) {
  const { functions } = usePane().text;
  const { dispatch } = useFunctions();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "center" });
  }, [form.id]);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.back}
        icon={<Icon name="back" />}
        onClick={() => dispatch({ type: "functionChosen", id: null })}
      >
        {functions.back}
      </Button>
      <article className={card.card} aria-label={`CRM.${form.id}`}>
        <div className={styles.head}>
          <h2 ref={heading} tabIndex={-1} className={styles.name}>
            CRM.{form.id}
          </h2>
          <p className={card.note}>{form.meaning}</p>
        </div>
        <ArgumentForm form={form} />
        <WorkedExample form={form} />
        <DetailSection title={functions.formula} lines={form.formula.split("\n")} />
        <DetailSection title={functions.result} lines={[form.result]} />
        <DetailSection title={functions.errors} lines={form.errors} isList />
        <DetailSection title={functions.notes} lines={form.notes} isList />
      </article>
    </>
  );
}
