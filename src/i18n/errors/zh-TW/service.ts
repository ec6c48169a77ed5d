import type { service as english } from "../en/service";
import type { Translated } from "../sentences";

export const service = {} satisfies Translated<typeof english>;
