import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";

export type Tone = "info" | "success" | "warning" | "error";

const ICONS: Readonly<Record<Tone, IconName>> = {
  info: "infoCircle",
  success: "checkCircle",
  warning: "alertCircle",
  error: "alertCircle",
};

const useStyles = makeStyles({
  message: {
    display: "flex",
    gap: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  info: { color: tokens.colorNeutralForeground2 },
  success: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  error: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly tone: Tone;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A few words about something that happened or is wrong; the tone is also in the words. */
export function Message({ tone, title, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.message}>
      <Icon name={ICONS[tone]} className={styles[tone]} />
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
