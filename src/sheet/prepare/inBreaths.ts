import type { Pace } from "../../data/pace";

/** Steps until most of a computation is done; their number is not known before. */
const MANY = 18;

/** Runs a computation that yields between its passes, with a breath after each. */
export async function inBreaths<T>(steps: Generator<void, T>, pace: Pace): Promise<T> {
  for (let taken = 1; ; taken++) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pace(Math.min(1, taken / MANY));
  }
}
