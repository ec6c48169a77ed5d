import { useEffect, useState } from "react";
import { preference, remember } from "../preferences";
import type { Brightness, ThemeChoice } from "../theme";
import { useBrightness } from "./useBrightness";

const storedChoice = (): ThemeChoice => {
  const theme = preference("theme");
  return theme === "light" || theme === "dark" ? theme : "auto";
};

interface Appearance {
  readonly choice: ThemeChoice;
  readonly brightness: Brightness;
  choose(choice: ThemeChoice): void;
}

/** Light or dark: the user's choice, remembered, or what the surroundings say. */
export function useAppearance(): Appearance {
  const [choice, setChoice] = useState(storedChoice);
  const brightness = useBrightness(choice);
  useEffect(() => {
    // Native lists, date fields and scroll bars follow the page.
    document.documentElement.style.colorScheme = brightness;
  }, [brightness]);
  const choose = (chosen: ThemeChoice): void => {
    remember("theme", chosen === "auto" ? null : chosen);
    setChoice(chosen);
  };
  return { choice, brightness, choose };
}
