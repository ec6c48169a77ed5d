import { HostError } from "../session/hostError";

/** Excel may be busy for a moment, most often because the analyst is typing in a cell. */
const WAITS_MS = [0, 500, 2000, 5000, 10_000];

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Puts something back, trying again for a while.
 * @throws HostError notRestored when Excel lets it not
 */
export async function tryAgain(work: () => Promise<void>, cause: unknown): Promise<void> {
  let detail = String(cause);
  for (const ms of WAITS_MS) {
    await wait(ms);
    try {
      await work();
      return;
    } catch (error) {
      detail = error instanceof Error ? error.message : String(error);
    }
  }
  throw new HostError("notRestored", { detail });
}
