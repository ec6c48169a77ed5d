import { createRoot } from "react-dom/client";
import { App } from "./App";
import { excelHost } from "./excelHost";

/** Puts the pane in place of the loading text. */
export function mountPane(root: HTMLElement): void {
  createRoot(root).render(<App host={excelHost} />);
}
