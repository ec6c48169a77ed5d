/** Sentences by key, each from the facts of its error. */
export type Sentences = Readonly<Record<string, (facts: never) => string>>;

/** The same keys and facts in another language. */
export type Translated<English extends Sentences> = {
  readonly [K in keyof English]: (facts: Parameters<English[K]>[0]) => string;
};
