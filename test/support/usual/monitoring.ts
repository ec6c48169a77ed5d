import type { Usual } from "./cells";

export const monitoring: Usual = {};
