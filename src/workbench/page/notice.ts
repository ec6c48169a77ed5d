import { the } from "./dom";

const SHOWN_FOR = 6_000;
let timer = 0;

/** Says something in passing; assistive technology reads it out. */
export function say(text: string): void {
  const notice = the(".notice");
  notice.textContent = text;
  window.clearTimeout(timer);
  timer = window.setTimeout(() => (notice.textContent = ""), SHOWN_FOR);
}
