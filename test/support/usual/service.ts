import type { Usual } from "./cells";

export const service: Usual = {};
