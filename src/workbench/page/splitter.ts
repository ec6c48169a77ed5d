import { the } from "./dom";

/** Widths in pixels: Office's own pane is 320 at least and 350 at first. */
const LEAST = 320;
const FIRST = 350;
const STEP = 20;
/** What the grid keeps. */
const GRID_LEAST = 320;

function setWidth(width: number): void {
  const most = Math.max(LEAST, window.innerWidth - GRID_LEAST);
  const allowed = Math.min(most, Math.max(LEAST, width));
  the(".pane").style.width = `${allowed}px`;
  the(".splitter").setAttribute("aria-valuenow", String(allowed));
}

function drag(event: PointerEvent): void {
  const splitter = the(".splitter");
  splitter.setPointerCapture(event.pointerId);
  // The frame would swallow the pointer as soon as it is over it.
  document.body.classList.add("resizing");
  const move = ({ clientX }: PointerEvent): void => setWidth(window.innerWidth - clientX);
  splitter.addEventListener("pointermove", move);
  splitter.addEventListener(
    "lostpointercapture",
    () => {
      splitter.removeEventListener("pointermove", move);
      document.body.classList.remove("resizing");
      window.dispatchEvent(new Event("resize"));
    },
    { once: true }
  );
}

/** Lets pointer and arrow keys change the width of the pane. */
export function startSplitter(): void {
  const splitter = the(".splitter");
  splitter.setAttribute("aria-valuemin", String(LEAST));
  setWidth(FIRST);
  splitter.addEventListener("pointerdown", drag);
  splitter.addEventListener("keydown", ({ key }) => {
    const by = key === "ArrowLeft" ? STEP : key === "ArrowRight" ? -STEP : 0;
    if (by === 0) return;
    setWidth(the(".pane").offsetWidth + by);
    window.dispatchEvent(new Event("resize"));
  });
}

export function showPaneArea(visible: boolean): void {
  document.body.classList.toggle("pane-hidden", !visible);
  // The grid draws itself anew for its new width.
  window.dispatchEvent(new Event("resize"));
}
