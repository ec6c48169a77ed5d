import type { RibbonCommand } from "./manifestCommands";

/** Shows the add-in's ribbon buttons. */
export function showRibbon(
  place: HTMLElement,
  commands: readonly RibbonCommand[],
  press: (command: RibbonCommand) => void
): void {
  const buttons = commands.map((command) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "ribbon-button";
    made.title = command.tip;
    const icon = document.createElement("img");
    icon.src = command.icon;
    icon.alt = "";
    icon.width = 24;
    icon.height = 24;
    made.append(icon, command.label);
    made.addEventListener("click", () => press(command));
    return made;
  });
  place.replaceChildren(...buttons);
}
