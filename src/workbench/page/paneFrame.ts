import { learnFromPage, type AddInWindow, type StandIn } from "../../standin";

const PANE_PAGE = "/addin/taskpane.html";

interface OfficeWindow extends AddInWindow {
  readonly Office?: { onReady(): Promise<unknown> };
}

declare global {
  interface Window {
    /** Where the control script of the pane's page finds the stand-in. */
    excelStandIn?: StandIn;
  }
}

/** Waits for the client's first script; the page's scripts run before its load event. */
const loaded = (frame: HTMLIFrameElement): Promise<void> =>
  new Promise((resolve) => frame.addEventListener("load", () => resolve(), { once: true }));

/** Loads the real pane into a frame of its own, with the stand-in where desktop Excel would be. */
export async function openPane(place: HTMLElement, standIn: StandIn, title: string) {
  window.excelStandIn = standIn;
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.src = PANE_PAGE;
  const ready = loaded(frame);
  place.replaceChildren(frame);
  await ready;
  const page = frame.contentWindow as unknown as OfficeWindow | null;
  await page?.Office?.onReady();
  if (page) learnFromPage(page, standIn);
}
