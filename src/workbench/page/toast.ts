import { the } from "./dom";

const SHOWN_FOR = 6_000;
let timer = 0;

/** Says something in passing; assistive technology reads it out. */
export function say(text: string): void {
  const toast = the(".toast");
  toast.textContent = text;
  window.clearTimeout(timer);
  timer = window.setTimeout(() => (toast.textContent = ""), SHOWN_FOR);
}
