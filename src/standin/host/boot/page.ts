import { readClientKnowledge } from "../clientKnowledge";
import type { StandIn } from "../StandIn";

/** The little of a page's window that booting needs. */
export interface AddInWindow {
  readonly external: object;
  readonly Excel?: Readonly<Record<string, unknown>>;
}

/**
 * Puts the host's control where the client looks for it. Must run in the add-in's window before office.js does: without
 * a host the client takes a page inside a frame for a stray one and leaves it.
 */
export function installExternal(window: AddInWindow, standIn: StandIn): void {
  Object.assign(window.external, standIn.external);
}

/** Lets the host tell its own gaps from mistakes of the add-in; call it when the client has loaded. */
export function learnFromPage(window: AddInWindow, standIn: StandIn): void {
  if (window.Excel) standIn.learn(readClientKnowledge([window.Excel]));
}
