import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-theme";

/** The teal of the icon, from dark to light. */
const TEAL: BrandVariants = {
  10: "#021010",
  20: "#051d1d",
  30: "#072b2b",
  40: "#093838",
  50: "#0b4444",
  60: "#0d5050",
  70: "#0e5656",
  80: "#0f5c5c",
  90: "#1f7070",
  100: "#338383",
  110: "#4b9696",
  120: "#67a9a8",
  130: "#86bcbb",
  140: "#a6cfce",
  150: "#c7e2e1",
  160: "#e6f4f3",
};

const FONTS = {
  fontFamilyBase:
    '"Segoe UI Variable Text", "Segoe UI", "Microsoft YaHei UI", "Microsoft JhengHei UI", "PingFang SC", "PingFang TC", "Noto Sans CJK SC", system-ui, sans-serif',
};

export type Brightness = "light" | "dark";
export type ThemeChoice = "auto" | Brightness;

export const THEMES: Readonly<Record<Brightness, Theme>> = {
  light: { ...createLightTheme(TEAL), ...FONTS },
  dark: {
    ...createDarkTheme(TEAL),
    ...FONTS,
    // Fluent's dark brand text is too dark for this hue: 4.5 : 1 on every surface of the pane.
    colorBrandForeground1: TEAL[120],
    colorBrandForeground2: TEAL[130],
    colorBrandForegroundLink: TEAL[130],
    colorBrandForegroundLinkHover: TEAL[140],
    colorBrandForegroundLinkPressed: TEAL[140],
  },
};

/** Relative luminance of #rrggbb by WCAG 2.2; null for anything else. */
export function luminance(color: string | undefined): number | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? "");
  if (match === null) return null;
  const [r, g, b] = match.slice(1).map((channel) => {
    const share = parseInt(channel, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** What the surroundings say: colours of Office where it tells them (Excel on the web does not), else of the system. */
export interface Surroundings {
  readonly officeBackground: string | undefined;
  readonly systemIsDark: boolean;
}

/** Below it, white text is easier to read on a background than black. */
const DARK_BELOW = 0.179;

export function brightnessOf(choice: ThemeChoice, around: Surroundings): Brightness {
  if (choice !== "auto") return choice;
  const light = luminance(around.officeBackground);
  const dark = light === null ? around.systemIsDark : light < DARK_BELOW;
  return dark ? "dark" : "light";
}
