import type { StandIn } from "../StandIn";
import { meetClient, type ClientGlobals, type MeetingOptions } from "./meetClient";

/** The little of a page's window that booting needs. */
export interface AddInWindow extends ClientGlobals {
  readonly external: object;
}

/**
 * Puts the host's control where the client looks for it. Must run in the add-in's window before office.js does: without
 * a host the client takes a page inside a frame for a stray one and leaves it.
 */
export function installExternal(window: AddInWindow, standIn: StandIn): void {
  Object.assign(window.external, standIn.external);
}

/** Lets the host tell its own gaps from mistakes of the add-in; call it when the client has loaded. */
export function learnFromPage(
  window: AddInWindow,
  standIn: StandIn,
  options?: MeetingOptions
): void {
  meetClient(window, standIn, options);
}
