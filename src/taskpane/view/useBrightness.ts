import { useEffect, useState } from "react";
import { type Brightness, brightnessOf, type ThemeChoice } from "../theme";

const DARK_SYSTEM = "(prefers-color-scheme: dark)";

const around = (): Parameters<typeof brightnessOf>[1] => ({
  officeBackground: Office.context.officeTheme?.bodyBackgroundColor,
  systemIsDark: matchMedia(DARK_SYSTEM).matches,
});

/** Light or dark, as the surroundings are now. Excel tells no change of its theme: it is looked at when the pane is. */
export function useBrightness(choice: ThemeChoice): Brightness {
  const [surroundings, look] = useState(around);
  useEffect(() => {
    const again = (): void => look(around());
    const system = matchMedia(DARK_SYSTEM);
    system.addEventListener("change", again);
    window.addEventListener("focus", again);
    document.addEventListener("visibilitychange", again);
    return () => {
      system.removeEventListener("change", again);
      window.removeEventListener("focus", again);
      document.removeEventListener("visibilitychange", again);
    };
  }, []);
  return brightnessOf(choice, surroundings);
}
