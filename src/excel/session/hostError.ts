import type { HostErrorFacts, HostErrorKey } from "../../i18n/excel";

/**
 * A failure between the add-in and Excel, as a key and its facts; the sentence is in i18n/excel. Known by `name`, not
 * `instanceof`: it crosses from the add-in's realm to its host.
 */
export class HostError<Key extends HostErrorKey = HostErrorKey> extends Error {
  override readonly name = "HostError";
  constructor(
    readonly key: Key,
    readonly facts: HostErrorFacts[Key]
  ) {
    super(`${key}: ${JSON.stringify(facts)}`);
  }
}
