type Facts = Readonly<Record<string, string | number>>;

/** A failure as plain data: it crosses realms, and its sentence is made where the language is known. */
export interface Failure {
  readonly key: string;
  readonly facts: Facts;
}

const isKeyed = (thrown: object): thrown is Failure =>
  "key" in thrown && typeof thrown.key === "string" && "facts" in thrown;

const nameOf = (thrown: object): string => ("name" in thrown ? String(thrown.name) : "");
const detailOf = (thrown: object): string =>
  "message" in thrown ? String(thrown.message) : String(thrown);

/** What was thrown as a failure: by its key, as a cancellation, or as something nobody expected. */
export function failureOf(thrown: unknown): Failure {
  if (typeof thrown !== "object" || thrown === null)
    return { key: "bug", facts: { detail: String(thrown) } };
  if (isKeyed(thrown)) return { key: thrown.key, facts: thrown.facts };
  if (nameOf(thrown) === "AbortError") return { key: "cancelled", facts: {} };
  return { key: "bug", facts: { detail: detailOf(thrown) } };
}
