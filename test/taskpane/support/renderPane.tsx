import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { App } from "../../../src/taskpane/App";
import type { Host } from "../../../src/taskpane/host";

let root: Root | null = null;

/** Lets everything that waits for the host, for paint or for a message happen. */
export const settle = (): Promise<void> =>
  act(async () => {
    for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setTimeout(resolve));
  });

export async function renderPane(host: Host): Promise<void> {
  root = createRoot(document.getElementById("root")!);
  await act(async () => root!.render(<App host={host} />));
  await settle();
}

export async function closePane(): Promise<void> {
  await act(async () => root?.unmount());
  root = null;
}

const text = (element: Element): string => element.textContent ?? "";

/** The button whose words start so. */
export function button(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll("button")].find((one) => text(one).startsWith(words));
  if (found === undefined)
    throw new Error(
      `No button ${words} among ${[...document.querySelectorAll("button")].map(text)}`
    );
  return found;
}

/** The field with a label. */
export function field<Element extends HTMLElement = HTMLInputElement>(label: string): Element {
  const found = [...document.querySelectorAll("label")].find((one) => text(one).trim() === label);
  const control = found?.htmlFor
    ? document.getElementById(found.htmlFor)
    : found?.querySelector("input");
  if (!control) throw new Error(`No field ${label}`);
  return control as HTMLElement as Element;
}

export const hasField = (label: string): boolean =>
  [...document.querySelectorAll("label")].some((one) => text(one).trim() === label);

export async function press(words: string): Promise<void> {
  await act(async () => button(words).click());
  await settle();
}

/** Types or chooses as a user does: React hears the browser's own event. */
export async function enter(label: string, value: string): Promise<void> {
  const control = field<HTMLInputElement | HTMLSelectElement>(label);
  const prototype = control instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype.prototype, "value")!.set!.call(control, value);
  const event = control instanceof HTMLSelectElement ? "change" : "input";
  await act(async () => control.dispatchEvent(new Event(event, { bubbles: true })));
  await settle();
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
  await settle();
}

/** What screen readers are told without being asked. */
export const statusText = (): string =>
  [...document.querySelectorAll('[role="status"]')].map(text).join(" ");

/** What describes a control: hints and errors tied to it. */
export const descriptionOf = (control: Element): string =>
  (control.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join(" ");
