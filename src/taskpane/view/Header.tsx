import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    // Office draws its menu of the add-in over the top right 34 × 32 px.
    padding: "14px 50px 12px 16px",
  },
  mark: { width: "28px", height: "28px", flexShrink: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The add-in's sign and name, and what it is for. */
export function Header() {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
        <rect x="1" y="1" width="30" height="30" rx="6" fill="#0f5c5c" />
        <path d="M8.5 26v-8M16 26V13" stroke="#fff" strokeWidth="5" />
        <path d="M23.5 26V7" stroke="#ffc857" strokeWidth="5" />
      </svg>
      <div>
        <h1 className={styles.title}>{text.title}</h1>
        <p className={styles.lead}>{text.lead}</p>
      </div>
    </header>
  );
}
