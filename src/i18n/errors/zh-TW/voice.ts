import type { voice as english } from "../en/voice";
import type { Translated } from "../sentences";

export const voice = {} satisfies Translated<typeof english>;
