import { readClientKnowledge } from "../clientKnowledge";
import type { StandIn } from "../StandIn";

/** The globals of a realm in which the client may have loaded. */
export interface ClientGlobals {
  readonly Excel?: Readonly<Record<string, unknown>>;
  readonly OfficeExtension?: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

export interface MeetingOptions {
  /** Let the client itself refuse members above the declared requirement sets. */
  readonly checkRequirements?: boolean;
}

/**
 * Lets the host learn what the client knows, and sets the client's own switch.
 * @returns false while the client has not loaded.
 */
export function meetClient(
  { Excel, OfficeExtension }: ClientGlobals,
  standIn: StandIn,
  { checkRequirements = false }: MeetingOptions = {}
): boolean {
  if (!Excel || !OfficeExtension) return false;
  standIn.learn(readClientKnowledge(Excel));
  if (checkRequirements) OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return true;
}
