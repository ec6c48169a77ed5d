/** The one element of the page that a selector names; the page is ours, so a miss is a bug. */
export function the<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`the page requires an element ${selector}`);
  return found;
}

/** A button with an icon font's sign in front of its label. */
export function button(label: string, icon: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "bar-button";
  const sign = document.createElement("i");
  sign.className = `fa fa-${icon}`;
  sign.setAttribute("aria-hidden", "true");
  made.append(sign, label);
  made.addEventListener("click", onClick);
  return made;
}
