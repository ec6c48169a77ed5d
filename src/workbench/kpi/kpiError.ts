import type { Texts } from "./texts/en";

/** Messages of the command line by key; each takes its facts. */
type Messages = Texts["messages"];
export type MessageKey = keyof Messages;
export type MessageFacts<Key extends MessageKey> =
  Parameters<Messages[Key]> extends readonly [] ? object : Parameters<Messages[Key]>[0];

/** 1: the data cannot be used. 2: the call is wrong. */
export type ExitCode = 1 | 2;

/** Why the command line stops, as a key and its facts; the sentence is made where the language is known. */
export class KpiError<Key extends MessageKey = MessageKey> extends Error {
  override readonly name = "KpiError";
  constructor(
    readonly exitCode: ExitCode,
    readonly key: Key,
    readonly facts: MessageFacts<Key>
  ) {
    super(`${key} ${JSON.stringify(facts)}`);
  }
}
